import type { PayloadRequest } from 'payload'
import type { KeptAnswer } from './kept-answer'

import { createHmac, timingSafeEqual } from 'node:crypto'

import { afterCommit } from './after-commit'
import { env } from './env'
import { ReadingCache } from './reading-cache'

/** Answers at `/intern/ververs`: lets another process of this installation (a seed, an import) make pages fresh. */
const refreshPath = '/intern/ververs'

type Shelf = { pages: ReadingCache<KeptAnswer>; isServing: boolean }

// The bundler gives each route a copy of this module; the pages are one for the whole process.
const place = Symbol.for('raadlijn.reading-pages')
const limits = { maxBytes: 64_000_000, maxAgeMs: 60 * 60_000 }

export function readingPages(): ReadingCache<KeptAnswer> {
  return shelf().pages
}

/** Says that this process answers readers; in any other a refresh is sent to the one that does. */
export function startServingPages(): void {
  shelf().isServing = true
}

/** Makes the pages that depend on these tags fresh, once the change of this request is really there. */
export async function refreshPages(req: PayloadRequest, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await afterCommit(req, async () => {
    readingPages().refresh(tags)
    if (!shelf().isServing) await tellServer(tags)
  })
}

/** Whether the sender of a refresh knows the secret of this installation. */
export function mayRefresh(authorization: string | null): boolean {
  const given = Buffer.from(authorization ?? '')
  const needed = Buffer.from(bearer())
  return given.length === needed.length && timingSafeEqual(given, needed)
}

async function tellServer(tags: readonly string[]): Promise<void> {
  try {
    await fetch(`http://127.0.0.1:${env().port}${refreshPath}`, {
      method: 'POST',
      headers: { authorization: bearer(), 'content-type': 'application/json' },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(2000),
    })
  } catch (error) {
    // Nobody is listening, so nobody holds an old page either.
    if (error instanceof TypeError || isTimeout(error)) return
    throw error
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}

function bearer(): string {
  const key = createHmac('sha256', env().payloadSecret)
    .update('raadlijn: refresh pages')
    .digest('hex')
  return `Bearer ${key}`
}

function shelf(): Shelf {
  const here = globalThis as { [place]?: Shelf }
  here[place] ??= { pages: new ReadingCache(limits), isServing: false }
  return here[place]
}
