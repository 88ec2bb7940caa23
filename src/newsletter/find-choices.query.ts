import type { Payload } from 'payload'
import type { TargetKind } from './targets'

import { z } from 'zod'

import { targetHomes, targetKinds } from './targets'

/** Something that can be followed, by its public address. */
export type FollowChoice = { kind: TargetKind; slug: string; label: string }

const Row = z.object({
  slug: z.string(),
  title: z.string().optional(),
  name: z.string().optional(),
})

/** More than any list on a page should hold; a reader finds the rest from its own page. */
const mostOfAKind = 500

/** Everything that a visitor can follow, kind by kind, in alphabetical order. */
export async function findFollowChoices(payload: Payload): Promise<FollowChoice[]> {
  const kinds = await Promise.all(targetKinds.map((kind) => choicesOf(payload, kind)))
  return kinds.flat()
}

async function choicesOf(payload: Payload, kind: TargetKind): Promise<FollowChoice[]> {
  const { collection, nameField } = targetHomes[kind]
  const { docs } = await payload.find({
    collection,
    sort: nameField,
    limit: mostOfAKind,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return z
    .array(Row)
    .parse(docs)
    .map(({ slug, title, name }) => ({ kind, slug, label: title ?? name ?? '' }))
}
