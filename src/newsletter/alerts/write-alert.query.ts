import type { Payload } from 'payload'
import type { MassLetter, MassWriter } from '../batches/mass-letter'
import type { Postbox } from '../postbox.adapter'
import type { AlertNews } from './alert-content'

import { alertTemplate } from '../mails/alert-template.email'
import { rememberTemplates } from '../mails/remember-templates'
import { followedBy } from '../subscriptions/find-followed.query'
import { targetKey } from '../targets'

/** One mail for each reader, which names all that they follow and that this is about. */
export function alertWriter(
  payload: Payload,
  { news, postbox }: { news: AlertNews; postbox: Postbox },
): MassWriter {
  const { content, targets } = news
  const sender = { siteUrl: postbox.siteUrl, contact: postbox.from.address }
  const template = rememberTemplates((followed) => alertTemplate(content, followed, sender))
  return async (members) => {
    const followed = await followedBy(payload, { members, targets, frequency: 'direct', postbox })
    const letters = new Map<string, MassLetter>()
    for (const { delivery, subscriber } of members) {
      const theirs = followed.get(subscriber)
      const [first] = theirs?.targets ?? []
      if (!theirs || !first) continue
      letters.set(delivery, {
        template: await template(theirs.targets),
        endings: theirs.endings,
        list: {
          id: `${first.kind}-${first.id}`,
          endingUrl: theirs.endings.get(targetKey(first)) ?? '',
        },
      })
    }
    return letters
  }
}
