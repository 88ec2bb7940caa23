import type { PayloadRequest, Where } from 'payload'
import type { InternalLink } from './internal-links'

import { fixedPages } from '@/parties/api'

import { internalLinksIn } from './internal-links'

/** The labels of links in a body that lead to a post, decision or dossier which no visitor can see. */
export async function findBrokenLinks(
  req: PayloadRequest,
  { body, siteUrl }: { body: unknown; siteUrl: string },
): Promise<string[]> {
  const broken: string[] = []
  for (const link of internalLinksIn(body, siteUrl))
    if (!(await leadsSomewhere(req, link))) broken.push(link.label)
  return [...new Set(broken)]
}

async function leadsSomewhere(req: PayloadRequest, link: InternalLink): Promise<boolean> {
  const itself: Where = 'id' in link ? { id: { equals: link.id } } : { slug: { equals: link.slug } }
  if (link.collection !== 'posts') return isThere(req, link.collection, itself)
  const isPublic: Where = { _status: { equals: 'published' } }
  if ('id' in link) return isThere(req, 'posts', { and: [itself, isPublic] })
  if (fixedPages.some((page) => page === link.slug)) return true
  const ofParty: Where = { 'party.slug': { equals: link.party } }
  return (
    (await isThere(req, 'posts', { and: [itself, ofParty, isPublic] })) ||
    (await isThere(req, 'pages', { and: [itself, ofParty] }))
  )
}

async function isThere(
  req: PayloadRequest,
  collection: 'posts' | 'pages' | 'dossiers' | 'decisions',
  where: Where,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    where,
    // What is public is said in `where`; it is the visitor that counts, not who asks.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
