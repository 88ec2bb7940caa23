import type { Making, Parts, Stored } from './making'

import { z } from 'zod'

import { postTypes } from '@/publishing/view'
import { idOf } from '@/platform/relation'

import { Advertising, advertisingOf } from './advertising'
import { reference, references, rowsOf, urlOf } from './making'
import { common, Moment, Reference, Source, sourcesOf } from './shared'
import { stanceId } from './stance-id'

export const Post = z.object({
  ...common('post'),
  party: Reference,
  kind: z.enum(postTypes),
  title: z.string(),
  slug: z.string(),
  lead: z.string().optional(),
  inShort: z.array(z.string()).meta({ description: 'In het kort, in gewone taal.' }),
  publishedAt: Moment.meta({ description: 'Online sinds.' }),
  dossiers: z.array(Reference),
  topics: z.array(Reference),
  stances: z.array(Reference),
  bylines: z.array(Reference).meta({ description: 'De mensen onder het stuk.' }),
  isOnBehalfOfGroup: z.boolean().meta({ description: 'Namens de hele fractie.' }),
  corrections: z.array(z.object({ on: Moment.optional(), text: z.string() })),
  sources: z.array(Source),
  advertising: Advertising.optional(),
})

/** Without the text itself: that is the party's own, and stands on its page. */
export const asPost = (doc: Stored, making: Making): Parts<typeof Post> => ({
  id: doc.id,
  type: 'post',
  url: urlOf(making, 'posts', doc.id),
  page: pageOfPost(doc, making),
  updatedAt: doc.updatedAt,
  party: reference(making, 'parties', doc.party),
  kind: doc.type,
  title: doc.title,
  slug: doc.slug,
  lead: doc.lead,
  inShort: rowsOf(doc.inShort).map(({ text }) => text),
  publishedAt: doc.publishedAt,
  dossiers: references(making, 'dossiers', doc.dossiers),
  topics: references(making, 'topics', doc.topics),
  stances: rowsOf(doc.stances).map((_, index) => {
    const id = stanceId(doc.id, index)
    return { id, url: urlOf(making, 'stances', id) }
  }),
  bylines: references(making, 'people', doc.bylines),
  isOnBehalfOfGroup: doc.onBehalfOfGroup === true,
  corrections: rowsOf(doc.corrections).map(({ on, text }) => ({ on, text })),
  sources: sourcesOf(doc.sources),
  advertising: advertisingOf(doc.advertising),
})

export function pageOfPost({ party, slug }: Stored, making: Making): string | null {
  const partySlug = making.partySlugs.get(idOf(party) ?? '')
  return partySlug ? `${making.origin}/partijen/${partySlug}/${String(slug)}` : null
}
