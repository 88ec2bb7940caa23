import type { ShownVotes } from '@/decisions/view'

import { stepVoteWords } from '@/decisions/view'

import { capitalised, inSentence } from '../words'

/** Who voted what, in one line; the numbers stand on the page of the step. */
export function StepVotes({ votes }: { votes: ShownVotes }) {
  const known = stepVoteWords(votes)
  if (known.length === 0) return null
  return (
    <p className="step-votes">
      <b>Stemming.</b>{' '}
      {known.map(({ vote, names }) => (
        <span key={vote}>
          {capitalised(vote)}: {inSentence(names)}.{' '}
        </span>
      ))}
    </p>
  )
}
