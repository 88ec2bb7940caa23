import type { DecisionStatus, Outcome, ShownVotes } from '@/decisions/view'
import type { StanceCell } from '@/publishing/view'

import { voteMethodLabels, votePicture, voteSentence } from '@/decisions/view'

import { MemberVotes } from './member-votes'
import { VoteNotes } from './vote-notes'
import { VotePicture } from './vote-picture'
import { VotesTable } from './votes-table'

type Props = {
  votes: ShownVotes
  outcome: Outcome | null
  status: DecisionStatus
  /** What the parties said about this step beforehand, to stand beside what they did. */
  stances: readonly StanceCell[]
}

/** How was voted: first in words, then as seats, then in numbers, then by name. */
export function VotesPart({ votes, outcome, status, stances }: Props) {
  const sentence = voteSentence(votes, { outcome, status })
  const picture = votePicture(votes)
  return (
    <>
      <p className="vote-sentence">{sentence}</p>
      {votes.explanation ? <p className="text">{votes.explanation}</p> : null}
      {votes.method ? (
        <p className="small soft">
          Manier van stemmen: {voteMethodLabels[votes.method].nl.toLowerCase()}
        </p>
      ) : null}
      <VoteNotes votes={votes} />
      {picture ? <VotePicture blocks={picture} sentence={sentence} /> : null}
      <VotesTable votes={votes} stances={stances} isNumbered={picture !== null} />
      <MemberVotes members={votes.members} />
    </>
  )
}
