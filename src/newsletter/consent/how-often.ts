import type { Frequency } from '../subscriptions/subscription'
import type { TargetKind } from '../targets'

import { isFrequency } from '../subscriptions/subscription'

/** Asked beside the tick box. These words are kept with the consent, so a change of them is a new version of its wording. */
export const frequencyQuestion = 'Hoe vaak wilt u mail?'

export const frequencyAnswers: Record<Frequency, string> = {
  direct: 'Direct, zodra er nieuws is',
  dag: 'Elke dag, om 8.00 uur in één mail',
  week: 'Elke week, op zaterdag in één mail',
}

/**
 * What stands ticked at first. In a dossier little happens, and a moved date must be heard in time. A party writes a few
 * times a week, which fits one mail a day. A topic and a municipality gather what all parties and dossiers bring: that is
 * a mail a day too many for most.
 */
const usual: Record<TargetKind, Frequency> = {
  dossier: 'direct',
  party: 'dag',
  topic: 'week',
  municipality: 'week',
}

export const usualFrequency = (kind: TargetKind): Frequency => usual[kind]

/** `party-3:week`: the version of the words and the answer that was ticked, in one text. */
export const versionWithAnswer = (version: string, frequency: Frequency) =>
  `${version}:${frequency}`

/** How often the reader agreed to be mailed; null in consents from before that was asked. */
export function frequencyAgreed(wordingVersion: string): Frequency | null {
  const answer = wordingVersion.split(':').at(1) ?? ''
  return isFrequency(answer) ? answer : null
}
