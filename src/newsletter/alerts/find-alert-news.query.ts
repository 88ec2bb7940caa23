import type { Payload } from 'payload'
import type { AlertNews } from './alert-content'
import type { AlertReason } from './alert'

import { findPostNews } from './find-post-news.query'
import { findStepNews } from './find-step-news.query'

type Asked = { reason: AlertReason; siteUrl: string }

/** What an alert says, and to followers of what; null when there is nothing (any more) that readers may know. */
export function findAlertNews(
  payload: Payload,
  { reason, siteUrl }: Asked,
): Promise<AlertNews | null> {
  return reason.item === 'post'
    ? findPostNews(payload, { id: reason.id, event: reason.event, siteUrl })
    : findStepNews(payload, {
        id: reason.id,
        event: reason.event,
        wasWhen: reason.wasWhen,
        siteUrl,
      })
}
