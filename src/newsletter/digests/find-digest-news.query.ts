import type { Payload } from 'payload'
import type { AlertReason } from '../alerts/alert'
import type { DigestWindow } from './windows'
import type { DigestNews } from './digest-news'

import { findAlertNews } from '../alerts/find-alert-news.query'
import { reasonOf, StoredAlert } from '../alerts/stored-alert'

import { mergedReasons } from './merge-reasons'

type Asked = Pick<DigestWindow, 'from' | 'until'> & { siteUrl: string }

/** All that was handed out within a window, as a visitor sees it now, oldest first. */
export async function findDigestNews(
  payload: Payload,
  { from, until, siteUrl }: Asked,
): Promise<DigestNews> {
  const news: DigestNews = []
  for (const reason of mergedReasons(await reasonsWithin(payload, { from, until }))) {
    const found = await findAlertNews(payload, { reason, siteUrl })
    if (found) news.push(found)
  }
  return news
}

async function reasonsWithin(
  payload: Payload,
  { from, until }: Pick<DigestWindow, 'from' | 'until'>,
): Promise<AlertReason[]> {
  const within = { greater_than_equal: from.toISOString(), less_than: until.toISOString() }
  const { docs } = await payload.find({
    collection: 'alerts',
    // What lapsed counts too: that a text was published and then withdrawn is how both are left out.
    where: { settledAt: within },
    sort: 'settledAt',
    pagination: false,
    depth: 0,
    // The platform works off its own list; what is told is read again as a visitor.
    overrideAccess: true,
  })
  return docs.flatMap((doc) => reasonOf(StoredAlert.parse(doc)) ?? [])
}
