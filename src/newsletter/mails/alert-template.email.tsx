import type { AlertContent } from '../alerts/alert-content'
import type { Target } from '../targets'
import type { Sender } from './letter'
import type { MailTemplate } from './mail-template'

import { targetKey } from '../targets'

import { alertLetter } from './alert-letter'
import { letterTemplate } from './letter-template.email'
import { endingMark } from './mail-template'

/**
 * The mail for all readers who follow the same of what happened: made once, with a mark for the ending of each. A party
 * speaks to its own followers under its own name; whoever follows a dossier hears it from the platform.
 */
export function alertTemplate(
  content: AlertContent,
  followed: readonly Target[],
  sender: Sender,
): Promise<MailTemplate> {
  const letter = alertLetter(
    content,
    followed.map((target) => ({ ...target, endingUrl: endingMark(targetKey(target)) })),
  )
  const isPartys = content.item === 'post' && followed.some(({ kind }) => kind === 'party')
  if (!isPartys) return letterTemplate(letter, sender)
  const { name, senderName, replyTo } = content.party
  return letterTemplate(letter, sender, { fromName: senderName ?? name, replyTo })
}
