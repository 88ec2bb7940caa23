import type { Words } from '@/platform/words'
import type { Names } from './names'
import type { ReadableField } from './readable-field'
import type { SavedStep } from './saved-step'

import {
  decisionKindLabels,
  decisionStageLabels,
  decisionStatusLabels,
  followUpLabels,
  outcomeLabels,
  voteMethodLabels,
} from '../decision-labels'

import { knownName, nameOf } from './names'
import {
  readableRows as rows,
  readableText as text,
  readableValue as value,
} from './readable-field'
import {
  amountRows,
  disputeRows,
  involvedRows,
  planRows,
  readable,
  relationRows,
  settledRows,
  sourceRows,
  voteRows,
} from './rows-in-words'

/** All that readers see of a version, in the order of the page. Accounts, hashes and sort keys are not among it. */
export function readableStep(step: SavedStep, names: Names): ReadableField[] {
  const { followUp, votes, disputes } = step
  return [
    value('Titel', step.title),
    value('Webadres', step.slug && `/besluiten/${step.slug}`),
    value('Datum', readable(step.when)),
    rows('Eerdere plannen', planRows(step.plannedWhen ?? [])),
    value('Soort', labelOf(decisionKindLabels, step.kind)),
    value('Fase', labelOf(decisionStageLabels, step.stage)),
    value('Status', labelOf(decisionStatusLabels, step.status)),
    value('Uitkomst', labelOf(outcomeLabels, step.outcome)),
    value('Orgaan', nameOf(names, 'bodies', step.body)),
    value('Beslist dit orgaan?', step.isAuthoritative ? 'Ja' : 'Nee'),
    text('Omschrijving', step.summary),
    text('Tekst', step.text),
    value('Wat kwam ervan', labelOf(followUpLabels, followUp?.state)),
    value('Beloofd voor', readable(followUp?.deadline)),
    text('Antwoord', followUp?.answer),
    value('Antwoord gegeven op', readable(followUp?.answeredOn)),
    value('Webadres van het antwoord', followUp?.answerUrl),
    value('Manier van stemmen', labelOf(voteMethodLabels, votes?.method)),
    rows('Stemming', voteRows(votes ?? {}, names)),
    text('Toelichting bij de stemming', votes?.explanation),
    rows('Geld', amountRows(step.amounts ?? [])),
    rows('Wie doet wat', involvedRows(step.involved ?? [], names)),
    rows(
      'Indieners',
      (step.proposers ?? []).map((row) => knownName(names, row.relationTo, row.value)),
    ),
    value('Geldt vanaf', readable(step.effectFrom)),
    value('Geldt tot', readable(step.effectUntil)),
    value('Vergadering', nameOf(names, 'meetings', step.meeting)),
    rows('Hangt samen met', relationRows(step.relations ?? [], names)),
    rows(
      'Dossiers',
      (step.dossiers ?? []).map((dossier) => knownName(names, 'dossiers', dossier)),
    ),
    rows('Bronnen', sourceRows(step.sources ?? [])),
    rows('Verschillen tussen bronnen', disputeRows(disputes ?? [], names)),
    rows('Opgeloste verschillen', settledRows(disputes ?? [])),
  ]
}

function labelOf<Word extends string>(
  labels: Record<Word, Words>,
  word: Word | null | undefined,
): string | null {
  return word ? labels[word].nl : null
}
