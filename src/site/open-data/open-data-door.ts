import type { Allowance } from '@/platform/rate-limit.adapter'
import type { OpenDataAnswer } from './open-data-answers'

import { openDataPath } from '@/open-data/view'
import { clientOf } from '@/platform/client-address'
import { env } from '@/platform/env'
import { answerTo, keptAnswer } from '@/platform/kept-answer'
import { rateLimit } from '@/platform/rate-limit.adapter'

import { visit } from '../visitor/visit'

import { answerHeaders, methods, preflightHeaders } from './answer-headers'
import { openDataAnswer } from './open-data-answers'
import { openDataLimit } from './open-data-limit'
import { problem } from './problem'

const count = rateLimit(openDataLimit)

/** Answers every request for open data, whatever its method; never with a page, and never with a cookie. */
export async function openDataDoor(request: Request, now: Date): Promise<Response> {
  if (request.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: { allow: methods, ...preflightHeaders } })
  const allowance = await count(clientOf(request.headers))
  const answer = await answerOrProblem(request, now, allowance)
  return answerTo(request, packed(answer, allowance))
}

async function answerOrProblem(
  request: Request,
  now: Date,
  { isAllowed, resetSeconds }: Allowance,
): Promise<OpenDataAnswer> {
  if (!isAllowed) {
    const detail = `U stelt te veel vragen in korte tijd. Probeer het over ${resetSeconds} seconden opnieuw.`
    return { kind: 'problem', problem: problem(429, detail) }
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const detail = 'Deze gegevens zijn alleen te lezen: gebruik GET of HEAD.'
    return { kind: 'problem', problem: problem(405, detail) }
  }
  const { pathname, searchParams } = new URL(request.url)
  try {
    return await openDataAnswer({
      path: pathname.slice(openDataPath.length).split('/').filter(Boolean),
      query: searchParams,
      origin: env().siteUrl,
      now,
      reader: () => visit(now),
    })
  } catch (err) {
    // eslint-disable-next-line no-console -- Payload, which has the log, may be what does not start.
    console.error({ msg: 'Open data could not be answered', path: pathname, err })
    return { kind: 'problem', problem: problem(500, 'Probeer het later opnieuw.') }
  }
}

function packed(answer: OpenDataAnswer, allowance: Allowance) {
  switch (answer.kind) {
    case 'json':
      return keptAnswer({
        status: 200,
        headers: answerHeaders('application/json; charset=utf-8', allowance),
        body: JSON.stringify(answer.body),
      })
    case 'csv':
      return keptAnswer({
        status: 200,
        headers: {
          ...answerHeaders('text/csv; charset=utf-8; header=present', allowance),
          'content-disposition': `attachment; filename="${answer.fileName}"`,
        },
        body: answer.body,
      })
    case 'problem':
      return keptAnswer({
        status: answer.problem.status,
        headers: {
          ...answerHeaders('application/problem+json; charset=utf-8', allowance),
          'cache-control': 'no-store',
          ...(answer.problem.status === 405 && { allow: methods }),
        },
        body: JSON.stringify(answer.problem),
      })
  }
}
