import type { Payload } from 'payload'
import type { SiteContext } from '@/site/site-context'

import { sendDueMail } from '@/newsletter/api'
import { notFound, orErrorPage } from '@/site/visitor/reading-page'
import { siteContext, visit } from '@/site/visitor/visit'

export type NewsletterDoor = { payload: Payload; site: SiteContext; now: Date }

type Handle = (request: Request, door: NewsletterDoor) => Promise<Response>
type Handler = (
  request: Request,
  context: { params: Promise<{ lang: string }> },
) => Promise<Response>

/** A page or a form of the newsletter: made for one reader at one moment, with a page that says so when it goes wrong. */
export function newsletterRoute(handle: Handle): Handler {
  return (request, { params }) =>
    orErrorPage(request, async (now) => {
      if ((await params).lang !== 'nl') return notFound(request, now)
      const visitor = await visit(now)
      return handle(request, { payload: visitor.payload, site: await siteContext(visitor), now })
    })
}

/** Long enough for the answer to leave first, so that its time cannot depend on what is mailed. */
const afterTheAnswerMs = 100

/** Sends what a form led to without waiting for the regular run. */
export function sendMailSoon(payload: Payload): void {
  setTimeout(() => {
    sendDueMail(payload, new Date()).catch((err: unknown) => {
      payload.logger.error({ msg: 'Mail could not be sent and waits for the next run', err })
    })
  }, afterTheAnswerMs).unref()
}

export function tokenInAddress(request: Request): string {
  return new URL(request.url).searchParams.get('token') ?? ''
}
