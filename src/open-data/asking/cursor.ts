import { z } from 'zod'

const Cursor = z.tuple([z.iso.datetime(), z.string().max(80), z.iso.datetime()])

/** Where an item stands in a list: by the moment that the list is ordered by, then by its id. */
export type Place = { at: string; id: string }

/** Behind which place a page begins, and what the first page of this walk said of the next walk. */
export type Cursor = Place & { nextUpdatedSince: string }

export function writeCursor({ at, id, nextUpdatedSince }: Cursor): string {
  return Buffer.from(JSON.stringify([at, id, nextUpdatedSince])).toString('base64url')
}

/** Null for what this server never wrote. */
export function readCursor(text: string): Cursor | null {
  const parsed = Cursor.safeParse(jsonIn(Buffer.from(text, 'base64url').toString('utf8')))
  if (!parsed.success) return null
  const [at, id, nextUpdatedSince] = parsed.data
  return { at, id, nextUpdatedSince }
}

export function compareInOrder(one: Place, other: Place): number {
  return compare(one.at, other.at) || compare(one.id, other.id)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
