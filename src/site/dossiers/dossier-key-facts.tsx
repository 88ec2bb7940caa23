import type { DossierOverview, DossierStep, StepOutline } from '@/decisions/view'
import type { KeyFact } from '../facts/key-facts'

import {
  amountWords,
  involvementOn,
  latestDecision,
  latestStep,
  mainAmount,
  outcomeLabels,
  periodWords,
} from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { KeyFacts } from '../facts/key-facts'
import { counted, inSentence, movedWords } from '../words'

type Props = {
  dossier: DossierOverview
  next: DossierStep | null
  today: string
}

/** What was decided, what comes, who does it now and what it costs; a question without an answer is left out. */
export function DossierKeyFacts({ dossier, next, today }: Props) {
  const decided = latestDecision(dossier.steps, today)
  const latest = latestStep(dossier.steps, today)
  const facts: (KeyFact | null)[] = [
    decided
      ? { term: 'Laatste besluit', value: linkTo(decided), note: decidedNote(decided) }
      : null,
    latest && latest.slug !== decided?.slug
      ? { term: 'Laatste stap', value: linkTo(latest), note: stepNote(latest) }
      : null,
    next ? { term: 'Hierna', value: linkTo(next), note: nextNote(next) } : null,
    carriersFact(dossier, today),
    amountFact(dossier),
  ]
  return <KeyFacts facts={facts.filter((fact) => fact !== null)} />
}

const linkTo = ({ slug, title }: StepOutline | DossierStep) => (
  <a href={decisionAddress(slug)}>{title}</a>
)

const stepNote = ({ when, bodyName }: StepOutline | DossierStep): string =>
  [when.text, bodyName].filter((part) => part !== null).join(', ')

const decidedNote = (step: StepOutline): string =>
  step.outcome === null ? stepNote(step) : `${outcomeLabels[step.outcome].nl}, ${stepNote(step)}`

const nextNote = (next: DossierStep): string =>
  [stepNote(next), movedWords(next.earlierPlans.length)].filter((part) => part !== null).join(', ')

function carriersFact({ involved }: DossierOverview, today: string): KeyFact | null {
  const carriers = involvementOn(involved, today).now.filter(({ role }) => role === 'uitvoerder')
  const [first] = carriers
  if (!first) return null
  const names = [...new Set(carriers.map(({ organisation }) => organisation.name))]
  return {
    term: 'Wie voert het nu uit',
    value: inSentence(names),
    note: names.length === 1 ? periodWords(first) : null,
  }
}

function amountFact({ amounts, steps }: DossierOverview): KeyFact | null {
  const amount = mainAmount(amounts, steps)
  if (!amount) return null
  const moreCount = amounts.length - 1
  return {
    term: 'Wat kost het',
    value: amountWords(amount),
    note:
      moreCount === 0 ? (
        amount.kind
      ) : (
        <>
          {amount.kind}, <a href="#geld">en nog {counted(moreCount, 'bedrag', 'bedragen')}</a>
        </>
      ),
  }
}
