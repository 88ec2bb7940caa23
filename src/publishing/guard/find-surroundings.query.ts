import type { CollectionSlug, PayloadRequest } from 'payload'
import type { PictureFacts } from './pictures'
import type { ReadableText } from './readable-text'
import type { Surroundings } from './checks'

import { env } from '@/platform/env'
import { idOf } from '@/platform/relation'

import { allTexts } from './checks'
import { digestOf } from './digest.adapter'
import { findBrokenLinks } from './find-broken-links.query'
import { findOwnContact } from './find-own-contact.query'
import { anybody } from './names-near-health'
import { healthSuspicions } from './personal-data'
import { shownPictures } from './pictures'

type Post = Record<string, unknown>

/** What the checks need to know around a post. Read on behalf of the rule, so that it does not depend on who asks. */
export async function findSurroundings(req: PayloadRequest, post: Post): Promise<Surroundings> {
  const pictures = await findPictures(
    req,
    shownPictures(post).map(({ id }) => id),
  )
  return {
    pictures,
    own: await findOwnContact(req, idOf(post.party)),
    brokenLinks: await findBrokenLinks(req, { body: post.body, siteUrl: env().siteUrl }),
    knownNames: await findKnownNames(req, allTexts(post, pictures)),
    digest: digestOf,
  }
}

async function findPictures(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, PictureFacts>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    // The file of a draft is not public yet.
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ id, alt, caption, credit, mimeType }) => [
      id,
      {
        alt: alt?.trim() ?? '',
        caption: caption?.trim() ?? '',
        credit: credit?.trim() ?? '',
        isImage: mimeType?.startsWith('image/') ?? false,
      },
    ]),
  )
}

const named: CollectionSlug[] = ['people', 'parties', 'organisations', 'municipalities', 'bodies']

/** Only those that are suspected are looked up: most texts name nobody near a word about health. */
export async function findKnownNames(
  req: PayloadRequest,
  texts: readonly ReadableText[],
): Promise<Set<string>> {
  const spellings = [...new Set(healthSuspicions(texts).flatMap((found) => found.spellings))]
  const known = new Set<string>()
  if (spellings.length === 0) return known
  for (const collection of named) {
    const { docs } = await req.payload.find({
      collection,
      where: { name: { in: spellings } },
      pagination: false,
      depth: 0,
      // Names of the public register.
      overrideAccess: true,
      req,
    })
    for (const doc of docs) if ('name' in doc && doc.name) known.add(doc.name)
  }
  for (const spelling of spellings)
    if (spelling.startsWith(anybody) && (await isKnownSurname(req, spelling.slice(anybody.length))))
      known.add(spelling)
  return known
}

/** "Mevrouw Steeghs" may be Wilmie Steeghs, whom the register knows by her whole name. */
async function isKnownSurname(req: PayloadRequest, surname: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { name: { contains: surname } },
    pagination: false,
    depth: 0,
    select: { name: true },
    // Names of the public register.
    overrideAccess: true,
    req,
  })
  return docs.some(({ name }) => name.toLowerCase().endsWith(` ${surname.toLowerCase()}`))
}
