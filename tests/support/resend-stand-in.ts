import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

import { z } from 'zod'

/** How the stand-in behaves. Shares are from 0 (never) to 1 (always), of the calls. */
export type StandInBehaviour = {
  latencyMs: number
  /** Calls in each second that are answered; the rest hears 429. Null for no limit. */
  callsPerSecond: number | null
  /** Answers 500 and takes nothing. */
  failing: number
  /** Takes the mails and drops the connection without an answer. */
  dropping: number
  /** Takes nothing and never answers. */
  hanging: number
}

export type StandInCounts = {
  calls: number
  refused: number
  /** Mails that would have left. */
  mails: number
  /** Mailboxes that got at least one. */
  mailboxes: number
  /** Mailboxes that got the same subject more than once. */
  twice: number
}

const Mail = z.object({ to: z.union([z.string(), z.array(z.string())]), subject: z.string() })
const Behaviour = z.object({
  latencyMs: z.number().default(0),
  callsPerSecond: z.number().nullable().default(null),
  failing: z.number().default(0),
  dropping: z.number().default(0),
  hanging: z.number().default(0),
})

/**
 * Stands in for Resend's API, as its documentation describes it: single mails and batches of a hundred, idempotency keys
 * (the same key with another body is a conflict), a limit told in headers. It also takes the mail and drops the line, and
 * counts what nobody may ever count in production: who got what.
 */
export async function startResendStandIn(given: Partial<StandInBehaviour> = {}) {
  let behaviour = Behaviour.parse(given)
  const answered = new Map<string, { body: string; answer: object }>()
  const got = new Map<string, number>()
  const counts = { calls: 0, refused: 0, mails: 0 }
  let second = 0
  let callsInSecond = 0

  const whoGotWhat = () => ({
    mailboxes: got.size,
    twice: [...got.values()].filter((times) => times > 1).length,
  })

  const take = (body: string, isBatch: boolean): object => {
    const parsed: unknown = JSON.parse(body)
    const mails = z.array(Mail).parse(isBatch ? parsed : [parsed])
    const ids = mails.map(({ to, subject }) => {
      const address = Array.isArray(to) ? (to[0] ?? '') : to
      const mark = createHash('sha256').update(`${address}\n${subject}`).digest('base64url')
      got.set(mark, (got.get(mark) ?? 0) + 1)
      counts.mails += 1
      return { id: `mail-${counts.mails}` }
    })
    return isBatch ? { data: ids, errors: [] } : (ids[0] ?? {})
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await textOf(request)
    const say = (status: number, answer: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(answer))
    }
    if (request.url === '/counts') {
      say(200, { ...counts, ...whoGotWhat() } satisfies StandInCounts)
      return
    }
    counts.calls += 1
    const limit = limitHeaders()
    if (limit.isOver) {
      counts.refused += 1
      const refusal = { name: 'rate_limit_exceeded', statusCode: 429, message: 'Too many' }
      say(429, refusal, { ...limit.headers, 'retry-after': '1' })
      return
    }
    if (Math.random() < behaviour.hanging) return
    if (behaviour.latencyMs > 0) await new Promise((done) => setTimeout(done, behaviour.latencyMs))
    if (Math.random() < behaviour.failing) {
      say(500, { name: 'application_error', statusCode: 500, message: 'Failed' }, limit.headers)
      return
    }
    const isBatch = request.url === '/emails/batch'
    const key = String(request.headers['idempotency-key'] ?? '')
    const known = key === '' ? undefined : answered.get(key)
    const mark = createHash('sha256').update(body).digest('base64url')
    if (known && known.body !== mark) {
      const conflict = { name: 'invalid_idempotent_request', statusCode: 409, message: 'Differs' }
      say(409, conflict, limit.headers)
      return
    }
    const answer = known?.answer ?? take(body, isBatch)
    if (key !== '') answered.set(key, { body: mark, answer })
    if (!known && Math.random() < behaviour.dropping) {
      request.socket.destroy()
      return
    }
    say(200, answer, limit.headers)
  }

  const limitHeaders = (): { isOver: boolean; headers: Record<string, string> } => {
    const { callsPerSecond } = behaviour
    if (callsPerSecond === null) return { isOver: false, headers: {} }
    const now = Math.floor(performance.now() / 1000)
    if (now !== second) callsInSecond = 0
    second = now
    callsInSecond += 1
    return {
      isOver: callsInSecond > callsPerSecond,
      headers: {
        'ratelimit-limit': String(callsPerSecond),
        'ratelimit-remaining': String(Math.max(0, callsPerSecond - callsInSecond)),
        'ratelimit-reset': '1',
      },
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(422, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify({ name: 'validation_error', statusCode: 422, message: String(error) }),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    counts: (): StandInCounts => ({ ...counts, ...whoGotWhat() }),
    behave: (changed: Partial<StandInBehaviour>) => {
      behaviour = Behaviour.parse({ ...behaviour, ...changed })
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
