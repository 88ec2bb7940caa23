import type { DecisionKind, DecisionStatus, Outcome, RelationKind } from '../decision-words'
import type { ShownDate } from '../timeline/shown-date'

import { compareShownDates, dateAfter, hasBegun, isOver } from '../timeline/shown-date'

type StepLink = { title: string; slug: string }

/** What is known about whether a step decided something, and since when. */
type Deciding = {
  kind: DecisionKind
  status: DecisionStatus
  outcome: Outcome | null
  when: ShownDate
  effectFrom: ShownDate | null
}

/** A step that points at the one that is asked about: "it <kind> this one". */
export type PointsBack = Deciding & StepLink & { relation: RelationKind }

export type StepAsked = Deciding & {
  /** Does its body decide? */
  isAuthoritative: boolean
  effectUntil: ShownDate | null
  pointedAtBy: readonly PointsBack[]
}

/** One sentence in parts: words, the step that they lead up to, and since when. */
export type ForceSentence = { words: string; step: StepLink | null; since: ShownDate | null }

/**
 * Whether what was decided holds on a day (`2026-11-21`), in at most a few short sentences; none where nobody can
 * know. A step holds once it took place and was adopted; it is replaced or amended by steps of which the same is true.
 */
export function forceSentences(step: StepAsked, today: string): ForceSentence[] {
  if (!hasDecided(step)) return []
  const later = step.pointedAtBy
    .filter((by) => hasDecided(by) && touching.includes(by.relation))
    .toSorted((a, b) => compareShownDates(sinceOf(a), sinceOf(b)))
  const replacing = later.filter(({ relation }) => relation === 'vervangt')
  const amending = later.filter(({ relation }) => relation === 'wijzigt')
  const isReplaced = replacing.some((by) => hasBegun(sinceOf(by), today))

  return [
    ...(isReplaced ? [] : ownPeriod(step, { today, isTouched: later.length > 0 })),
    ...replacing.map((by) =>
      sentence(hasBegun(sinceOf(by), today) ? 'Vervangen door' : 'Wordt vervangen door', by),
    ),
    ...amending.map((by) =>
      sentence(hasBegun(sinceOf(by), today) ? 'Gewijzigd door' : 'Wordt gewijzigd door', by),
    ),
  ]
}

/** A step that only follows or carries out leaves what was decided as it is. */
const touching: readonly RelationKind[] = ['vervangt', 'wijzigt', 'in-strijd-met']

/** Kinds that decide by their nature; a talk, a report, a question, a promise or a milestone decides nothing. */
const decidingKinds: readonly DecisionKind[] = [
  'opdracht',
  'collegebesluit',
  'raadsbesluit',
  'motie',
  'amendement',
  'overeenkomst',
]

/** An executive, a client and two parties to an agreement decide by doing it; a council by its vote. */
const decidedByDoing: readonly DecisionKind[] = ['opdracht', 'collegebesluit', 'overeenkomst']

function hasDecided({ kind, status, outcome }: Deciding): boolean {
  if (status !== 'gehouden' || !decidingKinds.includes(kind)) return false
  if (outcome === null) return decidedByDoing.includes(kind)
  return outcome === 'aangenomen' || outcome === 'ten-dele'
}

function ownPeriod(
  step: StepAsked,
  { today, isTouched }: { today: string; isTouched: boolean },
): ForceSentence[] {
  const { effectFrom, effectUntil } = step
  if (effectUntil && isOver(effectUntil, today))
    return [plain(`Gold ${dateAfter('tot', effectUntil)}`)]
  if (effectFrom && !hasBegun(effectFrom, today))
    return [plain(`Geldt ${dateAfter('vanaf', effectFrom)}`)]
  if (effectUntil) return [plain(`Geldt ${dateAfter('tot', effectUntil)}`)]
  if (effectFrom)
    return [
      plain(
        `Geldt ${dateAfter(hasSurelyBegun(effectFrom, today) ? 'sinds' : 'vanaf', effectFrom)}`,
      ),
    ]
  if (isTouched || !isRule(step)) return []
  return [plain('Geldt nog, voor zover hier bekend')]
}

/** What a deciding body adopts holds until somebody ends it; a motion asks, an assignment and an agreement run out. */
const isRule = ({ kind, isAuthoritative }: StepAsked): boolean =>
  isAuthoritative && (kind === 'raadsbesluit' || kind === 'collegebesluit')

/** A vague beginning that contains this day may still lie ahead. */
const hasSurelyBegun = (date: ShownDate, today: string): boolean =>
  isOver(date, today) || (date.sortFrom === today && date.sortTo === today)

const sinceOf = ({ effectFrom, when }: Deciding): ShownDate => effectFrom ?? when

const sentence = (words: string, by: PointsBack): ForceSentence => ({
  words,
  step: { title: by.title, slug: by.slug },
  since: sinceOf(by),
})

const plain = (words: string): ForceSentence => ({ words, step: null, since: null })
