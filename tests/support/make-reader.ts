import type { Payload, TypedUser } from 'payload'
import type { Reader } from '@/platform/reader'

export type NotingReader = Reader & { tags: Set<string> }

/** A visitor on a day, who remembers what was looked at. */
export function makeReader(
  payload: Payload,
  { today = '2026-11-21', user = null }: { today?: string; user?: TypedUser | null } = {},
): NotingReader {
  const tags = new Set<string>()
  return {
    payload,
    user,
    today,
    tags,
    sees: (...seen) => {
      for (const tag of seen) tags.add(tag)
    },
  }
}
