import type { DigestFrequency } from '../digests/digest'
import type { DigestNews } from '../digests/digest-news'
import type { Target } from '../targets'
import type { Sender } from './letter'
import type { MailTemplate } from './mail-template'

import { targetKey } from '../targets'

import { digestLetter } from './digest-letter'
import { letterTemplate } from './letter-template.email'
import { endingMark } from './mail-template'

type Digest = { frequency: DigestFrequency; day: string; news: DigestNews }

/** The mail for all readers who follow the same of what a digest tells: made once, with a mark for the ending of each. */
export function digestTemplate(
  digest: Digest,
  followed: readonly Target[],
  sender: Sender,
): Promise<MailTemplate> {
  const marked = followed.map((target) => ({ ...target, endingUrl: endingMark(targetKey(target)) }))
  return letterTemplate(digestLetter({ ...digest, followed: marked }), sender)
}
