import type { Payload } from 'payload'
import type { MassLetter, MassWriter } from '../batches/mass-letter'
import type { Postbox } from '../postbox.adapter'
import type { StoredDigest } from './stored-digest'

import { longDay } from '@/platform/moment-words'

import { digestEndingUrl } from '../links'
import { digestTemplate } from '../mails/digest-template.email'
import { rememberTemplates } from '../mails/remember-templates'
import { followedBy } from '../subscriptions/find-followed.query'

import { targetsOf } from './targets-of'

/** One mail for each reader, with a part for each thing that they follow and that there is news of. */
export function digestWriter(
  payload: Payload,
  { digest, postbox }: { digest: StoredDigest; postbox: Postbox },
): MassWriter {
  const { frequency, until } = digest
  const news = digest.content ?? []
  const targets = targetsOf(news)
  const sender = { siteUrl: postbox.siteUrl, contact: postbox.from.address }
  const template = rememberTemplates((followed) =>
    digestTemplate({ frequency, day: longDay(until), news }, followed, sender),
  )
  return async (members) => {
    const followed = await followedBy(payload, { members, targets, frequency, postbox })
    const letters = new Map<string, MassLetter>()
    for (const { delivery, subscriber } of members) {
      const theirs = followed.get(subscriber)
      if (!theirs) continue
      letters.set(delivery, {
        template: await template(theirs.targets),
        endings: theirs.endings,
        list: {
          id: `overzicht-${frequency}`,
          endingUrl: digestEndingUrl(postbox, { frequency, subscriber }),
        },
      })
    }
    return letters
  }
}
