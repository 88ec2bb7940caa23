import type { Payload } from 'payload'
import type { DigestFrequency } from './digest'
import type { DigestWindow } from './windows'

import { z } from 'zod'

import { inTransaction } from '@/platform/in-transaction'

import { digestFrequencies } from './digest'
import { findDigestNews } from './find-digest-news.query'
import { lastWindow } from './windows'

/** What another process handed out in the last second of a window must be in the database before it is read. */
const settlingMs = 60_000

/** Puts together what happened in the windows that closed. Each is put together once, by whoever comes first. */
export async function openDigests(
  payload: Payload,
  { siteUrl, now }: { siteUrl: string; now: Date },
): Promise<void> {
  for (const frequency of digestFrequencies) {
    const window = lastWindow(frequency, new Date(now.getTime() - settlingMs))
    const before = await lastDigest(payload, frequency)
    // A process with a slow clock may look at a window that is long behind us.
    if (before && before.until >= window.until) continue
    // A server that stood still for days makes one digest of them, not a pile.
    const from = before?.until ?? window.from
    const news = await findDigestNews(payload, { from, until: window.until, siteUrl })
    await keep(payload, { frequency, window: { ...window, from }, news })
  }
}

const Row = z.object({ until: z.coerce.date() })

async function lastDigest(
  payload: Payload,
  frequency: DigestFrequency,
): Promise<z.infer<typeof Row> | null> {
  const { docs } = await payload.find({
    collection: 'digests',
    where: { frequency: { equals: frequency } },
    sort: '-until',
    limit: 1,
    pagination: false,
    depth: 0,
    // The platform keeps its own list.
    overrideAccess: true,
  })
  return docs[0] ? Row.parse(docs[0]) : null
}

type Made = { frequency: DigestFrequency; window: DigestWindow; news: object[] }

async function keep(payload: Payload, { frequency, window, news }: Made): Promise<void> {
  const { key, from, until } = window
  try {
    await inTransaction(payload, (req) =>
      payload.create({
        collection: 'digests',
        data: {
          key,
          frequency,
          from: from.toISOString(),
          until: until.toISOString(),
          state: news.length === 0 ? 'leeg' : 'open',
          ...(news.length > 0 && { content: JSON.stringify(news) }),
        },
        // The platform keeps its own list.
        overrideAccess: true,
        req,
      }),
    )
  } catch (error) {
    // The unique key: another process was first, which is what the key is for.
    const last = await lastDigest(payload, frequency)
    if (!last || last.until < until) throw error
  }
}
