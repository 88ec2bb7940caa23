import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { BodyPart } from '../body/body-view'

import { listOf, shown } from '@/platform/reading-tags'

import { findBodies } from '../body/find-bodies.query'

/** `null` for the platform's own pages. */
type Owner = string | null

export async function findPage(
  reader: Reader,
  { party, slug }: { party: Owner; slug: string },
): Promise<{ title: string; body: BodyPart[] } | null> {
  const { payload, user, sees } = reader
  const { docs } = await payload.find({
    collection: 'pages',
    where: { and: [isOf(party), { slug: { equals: slug } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('pages', found.id))
  const [body = []] = await findBodies(reader, [found.body])
  return { title: found.title, body }
}

/** For the foot of every page. */
export async function findPageLinks(
  { payload, user, sees }: Reader,
  party: Owner,
): Promise<{ title: string; slug: string; changedAt: string }[]> {
  sees(listOf('pages', 'party', party ?? 'none'))
  const { docs } = await payload.find({
    collection: 'pages',
    where: isOf(party),
    pagination: false,
    depth: 0,
    sort: 'title',
    select: { title: true, slug: true, updatedAt: true },
    overrideAccess: false,
    user,
  })
  return docs.map(({ title, slug, updatedAt }) => ({ title, slug, changedAt: updatedAt }))
}

const isOf = (party: Owner): Where =>
  party === null ? { party: { exists: false } } : { party: { equals: party } }
