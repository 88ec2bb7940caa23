import { findNewsroomCalendar } from '@/newsroom/api'
import { clientOf } from '@/platform/client-address'
import { env } from '@/platform/env'
import { formLimit } from '@/platform/form-limit.adapter'
import { calendarType } from '@/site/feeds/calendar'
import { newsroomCalendar } from '@/site/feeds/newsroom-calendar'
import { visit } from '@/site/visitor/visit'

export const dynamic = 'force-dynamic'

/** Programs look once an hour, some for many people from one address; a machine that tries addresses does not come far. */
const limit = formLimit({ perClient: 120, inAll: 6000, periodSeconds: 600 })

const onlyForItsReader = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }

/** The calendar of one account, behind an address that only its owner knows. Every other address holds nothing. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const wait = await limit.secondsToWait(clientOf(request.headers))
  if (wait !== null)
    return new Response(null, {
      status: 429,
      headers: { ...onlyForItsReader, 'retry-after': String(wait) },
    })
  const now = new Date()
  const { payload } = await visit(now)
  const token = tokenIn((await params).file)
  const found = token === null ? null : await findNewsroomCalendar(payload, { token, now })
  if (found === null) return new Response(null, { status: 404, headers: onlyForItsReader })
  return new Response(newsroomCalendar(found, env().siteUrl), {
    headers: { ...onlyForItsReader, 'content-type': calendarType },
  })
}

const tokenIn = (file: string): string | null => /^([\w-]+)\.ics$/.exec(file)?.[1] ?? null
