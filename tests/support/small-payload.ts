import type { Payload, PayloadRequest, Where } from 'payload'

import { claim } from '@/platform/claim.command'

type Step = { label?: string | null }
export type Small = {
  notes: {
    id: string
    title: string
    stage: string
    steps: Step[]
    topics: string[]
    _status: 'draft' | 'published'
  }
  labels: { id: string; name: string }
  events: { id: string; note: string; by: string }
  'payload-migrations': { id: string; name: string }
}
type Slug = keyof Small
type Saved<S extends Slug> = Promise<Small[S]>
type Many<Item> = Promise<{ docs: Item[] }>

type Query = { where?: Where; pagination?: boolean; depth?: number; sort?: string }
type Inside = { req?: PayloadRequest; context?: Record<string, unknown>; draft?: boolean }

/** What the tests of the platform use of Payload, for the collections of the small configuration. */
export type SmallPayload = {
  create: <S extends Slug>(args: { collection: S; data: Partial<Small[S]> } & Inside) => Saved<S>
  update: <S extends Slug>(
    args: { collection: S; id: string; data: Partial<Small[S]> } & Inside,
  ) => Saved<S>
  delete: (args: { collection: Slug; where: Where }) => Promise<unknown>
  find: <S extends Slug>(args: { collection: S } & Query & Inside) => Many<Small[S]>
  findByID: <S extends Slug>(
    args: { collection: S; id: string; depth?: number } & Inside,
  ) => Saved<S>
  findVersions: <S extends Slug>(
    args: { collection: S } & Query,
  ) => Many<{ parent: string; version: Small[S] }>
  count: (args: { collection: Slug; where: Where }) => Promise<{ totalDocs: number }>
  db: {
    create: <S extends Slug>(args: {
      collection: S
      data: Partial<Small[S]>
      req?: PayloadRequest
    }) => Saved<S>
  }
}

/** The generated types know the product's collections alone; this is the same Payload, seen by a test. */
export const small = (payload: Payload): SmallPayload => payload as unknown as SmallPayload

/** The product's claim, for a note. */
export const claimNote = claim as unknown as (
  req: PayloadRequest,
  args: { collection: 'notes'; where: Where; data: Partial<Small['notes']> },
) => Promise<boolean>
