import type { Payload } from 'payload'
import type { SiteContext } from '@/site/site-context'

import { getPayload } from 'payload'

import config from '@payload-config'
import { sendDueMail } from '@/newsletter/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { env } from '@/platform/env'

export type NewsletterDoor = { payload: Payload; site: SiteContext; now: Date }

/** What every page and form of the newsletter works with. */
export async function newsletterDoor(): Promise<NewsletterDoor> {
  const now = new Date()
  return {
    payload: await getPayload({ config }),
    site: { origin: env().siteUrl, today: dutchDay(now), pages: [] },
    now,
  }
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
