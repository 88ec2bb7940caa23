import type { Payload } from 'payload'
import type { MassLetter, MassWriter } from '../batches/mass-letter'
import type { MailTemplate } from '../mails/mail-template'
import type { Postbox } from '../postbox.adapter'
import type { Target } from '../targets'
import type { AlertNews } from './alert-content'

import { rememberTemplates } from '../mails/remember-templates'
import { letterTemplate } from '../mails/letter-template'
import { alertLetter } from '../mails/alert-letter'
import { endingMark } from '../mails/mail-template'
import { followedBy } from '../subscriptions/find-followed.query'
import { targetKey } from '../targets'

/** One mail for each reader, which names all that they follow and that this is about. */
export function alertWriter(
  payload: Payload,
  { news, postbox }: { news: AlertNews; postbox: Postbox },
): MassWriter {
  const { content, targets } = news
  const template = rememberTemplates((followed: readonly Target[]): Promise<MailTemplate> => {
    const letter = alertLetter(
      content,
      followed.map((target) => ({ ...target, endingUrl: endingMark(targetKey(target)) })),
    )
    const isPartys = content.item === 'post' && followed.some(({ kind }) => kind === 'party')
    return letterTemplate(letter, {
      sender: { siteUrl: postbox.siteUrl, contact: postbox.from.address },
      fromName: isPartys ? (content.party.senderName ?? content.party.name) : null,
      replyTo: isPartys ? content.party.replyTo : null,
    })
  })
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
