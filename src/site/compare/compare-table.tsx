import type { ComparedParty, VotedStep, ComparedSubject } from '@/publishing/view'

import { countWords } from '@/decisions/view'
import { silenceWords, stanceLabels } from '@/publishing/view'

import { PartyMark } from '../icons/party-mark'
import { counted } from '../words'

import { SaidStance } from './said-stance'

type Props = { subject: ComparedSubject; label: string }

/**
 * Parties down; what each said and voted across. The roles are written out because a phone shows the table as a card per
 * party, and a browser forgets what a table is when its display changes.
 */
export function CompareTable({ subject, label }: Props) {
  const { step, rows, otherVotes } = subject
  const hasVote = step !== null && step.votes !== null
  return (
    <>
      <table className="matrix compare block-note" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Partij
            </th>
            <th role="columnheader" scope="col">
              Standpunt
            </th>
            {hasVote ? (
              <th role="columnheader" scope="col">
                Stem
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.party.slug} row={row} step={step} hasVote={hasVote} />
          ))}
        </tbody>
      </table>
      {otherVotes.length > 0 ? (
        <p className="small soft block-note">
          Ook stemden, zonder pagina op Raadlijn:{' '}
          {otherVotes
            .map((group) => `${group.name} (${countWords(group) ?? 'stem niet bekend'})`)
            .join('; ')}
          .
        </p>
      ) : null}
    </>
  )
}

type RowProps = { row: ComparedParty; step: VotedStep | null; hasVote: boolean }

function Row({ row, step, hasVote }: RowProps) {
  const { party, said, changed, vote } = row
  return (
    <tr role="row" data-silent={(said.length === 0 && !hasVote) || undefined}>
      <th role="rowheader" scope="row">
        <PartyMark party={party} />
        {party.seats === null ? null : (
          <span className="soft small"> {counted(party.seats, 'zetel', 'zetels')}</span>
        )}
      </th>
      <td role="cell" className={said.length === 0 ? 'silent' : undefined}>
        {said.length === 0 ? silenceWords : null}
        {changed ? (
          <p className="small">
            Veranderde van standpunt: eerst {stanceLabels[changed.from.stance].text.toLowerCase()} (
            {changed.from.publishedOn.text}), daarna{' '}
            {stanceLabels[changed.to.stance].text.toLowerCase()} ({changed.to.publishedOn.text}).
          </p>
        ) : null}
        {said.map((stance) => (
          <SaidStance
            key={`${stance.post.slug} ${stance.stance}`}
            stance={stance}
            votedOn={hasVote ? step : null}
          />
        ))}
      </td>
      {hasVote ? (
        <td role="cell">
          <span className="for-step" aria-hidden="true">
            Stem
          </span>
          {vote === null ? (
            <span className="soft">niet apart genoemd</span>
          ) : (
            (countWords(vote) ?? <span className="soft">niet bekend</span>)
          )}
        </td>
      ) : null}
    </tr>
  )
}
