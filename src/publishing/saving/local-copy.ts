import { z } from 'zod'

import { keptPrefix } from '@/platform/admin/kept-in-browser'

import { readableFields } from '../workflow/content-hash'

type Content = Record<string, unknown>

/** What somebody wrote that the server did not get yet, as kept in the browser it was written in. */
export type LocalCopy = {
  /** ISO 8601, UTC. */
  keptAt: string
  /** Which save it was written over. */
  basedOn: string | null
  content: Content
}

const Kept = z.object({
  keptAt: z.iso.datetime(),
  basedOn: z.string().nullable(),
  content: z.record(z.string(), z.unknown()),
})

const copies = `${keptPrefix}stuk:`
const mostDays = 30
const dayMs = 86_400_000

export const copyKey = ({ user, post }: { user: string; post: string }): string =>
  `${copies}${user}:${post}`

/** Null for what is no copy, or one of a browser that was not used for so long that nobody waits for it. */
export function readCopy(text: string | null, now: Date): LocalCopy | null {
  if (text === null) return null
  const kept = Kept.safeParse(parsed(text))
  if (!kept.success) return null
  const age = now.getTime() - new Date(kept.data.keptAt).getTime()
  return age > mostDays * dayMs ? null : kept.data
}

/** Copies of whoever used this browser before. */
export function keysOfOthers(keys: readonly string[], user: string): string[] {
  return keys.filter((key) => key.startsWith(copies) && !key.startsWith(`${copies}${user}:`))
}

/** What a form holds of what readers will see; where the post stands is not written, and does not come back. */
export function writtenContent(data: Content): Content {
  const written = [...readableFields, 'corrections', 'embargoNote'].filter(
    (field) => data[field] !== undefined,
  )
  return Object.fromEntries(written.map((field) => [field, data[field]]))
}

/** Whether the two say the same; in which order a program wrote it down does not matter. */
export function isSameWriting(one: Content, other: Content): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(content: Content): string {
  return JSON.stringify(content, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const filled = Object.entries(value).filter(([, held]) => !isEmpty(held))
    return Object.fromEntries(filled.toSorted(([a], [b]) => a.localeCompare(b)))
  })
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
