import type { Payload, PayloadRequest, Where } from 'payload'
import type { Target, TargetKind } from './targets'

import { z } from 'zod'

import { targetHomes } from './targets'

const Row = z.object({ id: z.string(), title: z.string().optional(), name: z.string().optional() })

/** What a visitor can follow under this public address; null when there is nothing there. */
export function findTarget(
  payload: Payload,
  { kind, slug }: { kind: TargetKind; slug: string },
): Promise<Target | null> {
  return findOne(payload, kind, { slug: { equals: slug } })
}

export function findTargetById(
  payload: Payload,
  { kind, id, req }: { kind: TargetKind; id: string; req?: PayloadRequest },
): Promise<Target | null> {
  return findOne(payload, kind, { id: { equals: id } }, req)
}

async function findOne(
  payload: Payload,
  kind: TargetKind,
  where: Where,
  req?: PayloadRequest,
): Promise<Target | null> {
  const { docs } = await payload.find({
    collection: targetHomes[kind].collection,
    where,
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
    ...(req && { req }),
  })
  const row = Row.safeParse(docs[0])
  if (!row.success) return null
  const { id, title, name } = row.data
  return { kind, id, name: title ?? name ?? '' }
}
