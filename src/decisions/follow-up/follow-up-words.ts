import type { DecisionKind } from '../decision-words'
import type { ShownDate } from '../timeline/shown-date'
import type { FollowUpMark } from './follow-up-view'

import { decisionKindLabels } from '../decision-labels'

/**
 * Where it stands on a day. `stil`: still open in our books, but asked so long ago that the silence tells more about the
 * books than about the council.
 */
export type FollowUpStanding = 'open' | 'te-laat' | 'stil' | 'afgedaan' | 'vervallen'

type Asked = { kind: DecisionKind; when: ShownDate; followUp: FollowUpMark }

/** `today` is a day in Europe/Amsterdam (`2026-11-21`), here and below. */
export function followUpStanding(
  { when, followUp: { state, deadline } }: Omit<Asked, 'kind'>,
  today: string,
): FollowUpStanding {
  if (state !== 'open') return state
  if (deadline) return isPast(deadline, today) ? 'te-laat' : 'open'
  return isPast(when, yearBefore(today)) ? 'stil' : 'open'
}

/** "Vraag, nog niet beantwoord", "Toezegging, beloofd voor de zomer van 2026". */
export function followUpHint(asked: Asked, today: string): string {
  const name = asked.kind === 'raadsvraag' ? 'Vraag' : decisionKindLabels[asked.kind].nl
  return `${name}, ${followUpWords(asked, today)}`
}

/** The same without what it is, where that stands beside it. */
export function followUpWords(asked: Asked, today: string): string {
  const { kind, followUp } = asked
  const isQuestion = kind === 'raadsvraag'
  const promised = followUp.deadline && promisedWords(followUp.deadline.text)
  switch (followUpStanding(asked, today)) {
    case 'te-laat':
      return `had er al moeten zijn: ${promised ?? ''}`
    case 'open':
      if (isQuestion) return promised ? `nog niet beantwoord: ${promised}` : 'nog niet beantwoord'
      return promised ?? 'staat nog open'
    case 'stil':
      return isQuestion ? 'er is geen antwoord bekend' : 'hoe het afliep, is niet bekend'
    case 'afgedaan':
      return isQuestion ? 'beantwoord' : 'afgedaan'
    case 'vervallen':
      return 'vervallen'
  }
}

/** "beloofd voor de zomer van 2026", "beloofd vanaf 1 januari 2027". */
export function promisedWords(date: string): string {
  return /^(vanaf|uiterlijk) /.test(date) ? `beloofd ${date}` : `beloofd voor ${withArticle(date)}`
}

/** "de zomer van 2026", "het eerste kwartaal van 2026", "30 november 2026"; "vóór" is said once. */
function withArticle(date: string): string {
  const said = date.replace(/^vóór /, '')
  if (/^(lente|zomer|herfst|winter)\b/.test(said)) return `de ${said}`
  if (/^(voorjaar|najaar)\b|^\S+ kwartaal\b/.test(said)) return `het ${said}`
  return /^\S+ helft\b/.test(said) ? `de ${said}` : said
}

/** Only a date with a last possible day can be over. */
const isPast = ({ sortTo }: ShownDate, today: string): boolean =>
  sortTo !== null && sortTo.slice(0, 10) < today

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
