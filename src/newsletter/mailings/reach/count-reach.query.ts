import type { Payload } from 'payload'
import type { Audience } from '../../audience/find-audience-page.query'
import type { Reach } from './reach'

import { dutchDay } from '@/platform/amsterdam-time'

import { findAudiencePage } from '../../audience/find-audience-page.query'

import { reachOf } from './reach'

type Kept = { day: string; counts: Map<string, Promise<{ count: number; at: Date }>> }

const keptBy = new WeakMap<Payload, Kept>()
const mostKept = 1000
const pageSize = 500

/**
 * How many readers get an issue. Counted once a day for each audience, by walking through it as sending does: nobody can
 * then watch a number move after a conversation, and asking often costs nothing.
 */
export async function countReach(
  payload: Payload,
  { audience, now }: { audience: Audience; now: Date },
): Promise<Reach> {
  const all = await countOnce(payload, { ...audience, alsoFollows: [] }, now)
  const narrowed =
    audience.alsoFollows.length === 0 ? null : await countOnce(payload, audience, now)
  return reachOf({ all: all.count, narrowed: narrowed?.count ?? null, countedAt: all.at })
}

function countOnce(
  payload: Payload,
  audience: Audience,
  now: Date,
): Promise<{ count: number; at: Date }> {
  const { counts } = keptToday(payload, dutchDay(now))
  const key = [audience.target, ...audience.alsoFollows].join(' ')
  const known = counts.get(key)
  if (known) return known
  const counting = walk(payload, audience).then((count) => ({ count, at: now }))
  // What failed is counted again by whoever asks next.
  counting.catch(() => counts.delete(key))
  if (counts.size >= mostKept) counts.clear()
  counts.set(key, counting)
  return counting
}

function keptToday(payload: Payload, day: string): Kept {
  const known = keptBy.get(payload)
  if (known?.day === day) return known
  const fresh: Kept = { day, counts: new Map() }
  keptBy.set(payload, fresh)
  return fresh
}

async function walk(payload: Payload, audience: Audience): Promise<number> {
  let count = 0
  let after: string | null = ''
  while (after !== null) {
    const page: Awaited<ReturnType<typeof findAudiencePage>> = await findAudiencePage(payload, {
      audience,
      after,
      limit: pageSize,
    })
    count += page.recipients.length
    after = page.next
  }
  return count
}
