import type { DecisionKind, TimelineAsked, TimelinePart } from '@/decisions/view'
import type { FilterChoices } from './timeline-filter'

import { decisionKindLabels, stepsPerPage } from '@/decisions/view'

import { counted } from '../words'

type Shown = Pick<TimelinePart<unknown>, 'matched' | 'total' | 'page' | 'pages'>

/** "7 van 23 stappen, van de gemeenteraad"; a part of a long timeline says which part it is. */
export function shownWords(
  { matched, total, page, pages }: Shown,
  asked: TimelineAsked,
  choices: FilterChoices,
): string {
  const count =
    matched === total
      ? counted(total, 'stap', 'stappen')
      : `${matched} van ${counted(total, 'stap', 'stappen')}`
  const chosen = [count, ...chosenWords(asked, choices)].join(', ')
  if (pages.length < 2) return chosen
  const first = (page - 1) * stepsPerPage + 1
  return `${chosen}: nummer ${first} tot en met ${Math.min(page * stepsPerPage, matched)}`
}

function chosenWords({ body, kind, party }: TimelineAsked, choices: FilterChoices): string[] {
  const bodyName = choices.bodies.find(({ slug }) => slug === body)?.name
  const kindLabel = choices.kinds.find((other) => other === kind)
  const partyName = choices.parties.find(({ slug }) => slug === party)?.name
  return [
    bodyName === undefined ? null : `van ${bodyInSentence(bodyName)}`,
    kindLabel === undefined ? null : `soort: ${kindInSentence(kindLabel)}`,
    partyName === undefined ? null : `waarbij ${partyName} iets zei of deed`,
  ].filter((words) => words !== null)
}

/** "Gemeenteraad" → "de gemeenteraad"; a name that is no common word stays as it is. */
export function bodyInSentence(name: string): string {
  const [, article] = articles.find(([beginning]) => beginning.test(name)) ?? []
  return article === undefined ? name : `${article} ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

const articles: [RegExp, string][] = [
  [/^(college|forum|presidium)\b/i, 'het'],
  [/^(gemeenteraad|raad|raadscommissie|commissie|rekenkamer|ronde tafel)\b/i, 'de'],
]

const kindInSentence = (kind: DecisionKind): string => decisionKindLabels[kind].nl.toLowerCase()
