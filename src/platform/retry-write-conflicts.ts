import { z } from 'zod'

import { mostAttempts, pauseBeforeAttempt } from './try-again'

/** Larger bodies are uploads: keeping them for another attempt would cost more than it saves. */
const largestKeptBody = 1_000_000

const WriteConflictAnswer = z.object({
  errors: z.array(z.object({ data: z.object({ code: z.literal('WRITE_CONFLICT') }) })).min(1),
})

/**
 * Wraps a route of Payload's REST API: a request that lost to another writer on the same document
 * (MongoDB only) is done again from the start, as SQLite's queue would have had it wait. Nothing of
 * a failed attempt was saved, and what a hook sends out waits for the commit.
 */
export function retryWriteConflicts<Rest extends unknown[]>(
  handle: (request: Request, ...rest: Rest) => Promise<Response>,
  pause = pauseBeforeAttempt,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const isTooLarge = Number(request.headers.get('content-length') ?? Infinity) > largestKeptBody
    if (isTooLarge) return handle(request, ...rest)

    const body = await request.arrayBuffer()
    for (let attempt = 1; ; attempt++) {
      const response = await handle(copyOf(request, body), ...rest)
      if (attempt >= mostAttempts || !(await isLostToAnother(response))) return response
      await pause(attempt)
    }
  }
}

/** From its parts: a request whose body was read, even an empty one, cannot be made again from itself. */
function copyOf({ url, method, headers, signal }: Request, body: ArrayBuffer): Request {
  return new Request(url, {
    method,
    headers,
    signal,
    ...(body.byteLength > 0 && { body }),
  })
}

async function isLostToAnother(response: Response): Promise<boolean> {
  if (response.status !== 409) return false
  return WriteConflictAnswer.safeParse(await response.clone().json()).success
}
