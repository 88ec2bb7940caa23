import type { ShownVotes } from '@/decisions/view'

import { disagreementWords } from '@/decisions/view'

/** What a reader must know before adding up the numbers. */
export function VoteNotes({
  votes,
}: {
  votes: Pick<ShownVotes, 'disagreements' | 'areCountedFromMembers'>
}) {
  const notes = votes.disagreements.map((found) => disagreementWords(found).nl)
  if (notes.length === 0 && !votes.areCountedFromMembers) return null
  return (
    <>
      {notes.length > 0 ? (
        <div className="dispute vote-notes">
          <p>
            <b>De getallen verschillen</b>
          </p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      ) : null}
      {votes.areCountedFromMembers ? (
        <p className="small soft block-note">
          De getallen per partij zijn geteld in de lijst met namen hieronder.
        </p>
      ) : null}
    </>
  )
}
