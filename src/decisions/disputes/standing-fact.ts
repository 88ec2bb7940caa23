import type { DecisionView } from '../decision-view'
import type { DisputedFact } from '../decision-words'

import { amountWords } from '../amounts/shown-amount'
import { involvementLabels, outcomeLabels } from '../decision-labels'
import { periodWords } from '../organisations/involvement-view'
import { voteSentence } from '../votes/vote-sentence'

type Step = Pick<
  DecisionView,
  'title' | 'summary' | 'when' | 'status' | 'outcome' | 'votes' | 'amounts' | 'involved'
>

/** What the page itself says of a disputed fact, to stand beside the other reading: one line for each thing it says. */
export function standingFact(about: DisputedFact | null, step: Step): string[] {
  switch (about) {
    case 'datum':
      return [step.when.text]
    case 'uitkomst':
      return [step.outcome ? outcomeLabels[step.outcome].nl : 'Er is geen uitkomst ingevuld.']
    case 'stemming':
      return [step.votes ? voteSentence(step.votes, step) : 'Er is geen stemming ingevuld.']
    case 'geld':
      return orNone(
        step.amounts.map((amount) => `${amount.kind}: ${amountWords(amount)}`),
        'Er is geen bedrag ingevuld.',
      )
    case 'uitvoering':
      return orNone(step.involved.map(involvementWords), 'Er is niet ingevuld wie het uitvoert.')
    case 'anders':
    case null:
      return [step.summary ?? step.title]
  }
}

const orNone = (lines: string[], none: string): string[] => (lines.length > 0 ? lines : [none])

function involvementWords(row: Step['involved'][number]): string {
  const role = involvementLabels[row.role].nl.toLowerCase()
  const facts = [role, periodWords(row), row.tasks.join(', ')].filter(Boolean)
  return `${row.organisation.name}: ${facts.join(', ')}`
}
