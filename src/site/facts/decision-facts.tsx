import type { DecisionView } from '@/decisions/view'

import { decisionKindLabels, isProposedKind } from '@/decisions/view'

import { inSentence } from '../words'

/** The facts of a step that its heading does not tell, one a line. What is not known is not there. */
export function DecisionFacts({ decision }: { decision: DecisionView }) {
  const { bodyName, isAuthoritative, meeting, proposers } = decision
  const rows = [
    { term: 'Soort stap', value: decisionKindLabels[decision.kind].nl },
    {
      term: 'Wie',
      value: bodyName && (isAuthoritative ? `${bodyName}. Dit orgaan beslist.` : bodyName),
    },
    {
      term: 'Vergadering',
      value:
        meeting &&
        [meeting.title, meeting.when.text, startWords(meeting.startTime)]
          .filter(Boolean)
          .join(', '),
    },
    { term: 'Plaats', value: meeting?.location ?? null },
    { term: 'Geldt vanaf', value: decision.effectFrom?.text ?? null },
    { term: 'Geldt tot', value: decision.effectUntil?.text ?? null },
    {
      term: 'Ingediend door',
      // A motion or a question has a part of its own, which tells this too.
      value:
        proposers.length > 0 && !isProposedKind(decision.kind)
          ? inSentence(proposers.map(({ name }) => name))
          : null,
    },
  ]
  return (
    <dl className="facts-list">
      {rows.map(({ term, value }) =>
        value === null ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

const startWords = (time: string | null) => (time === null ? null : `${time.replace(':', '.')} uur`)
