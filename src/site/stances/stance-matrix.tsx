import type { VoteGroup } from '@/decisions/view'
import type { ComparedStep, PartyRow, StanceCell, StanceMatrix as Matrix } from '@/publishing/view'

import { partyVoteWords } from '@/decisions/view'
import { partyOrderWords } from '@/parties/view'
import { silenceWords, stanceLabels } from '@/publishing/view'

import { decisionAddress, postAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { ShownTime } from '../timeline/shown-time'

import { StanceChip } from './stance-chip'

/**
 * Parties down, steps across. The roles are written out because a phone shows the table as a list per party, and a
 * browser forgets what a table is when its display changes.
 */
export function StanceMatrix({ matrix }: { matrix: Matrix }) {
  const { steps, rows, hasDossierColumn } = matrix
  const columnCount = steps.length + (hasDossierColumn ? 1 : 0)
  if (rows.length === 0)
    return <p className="empty">Van deze gemeente staan nog geen partijen op Raadlijn.</p>
  if (columnCount === 0 && rows.some(({ isSilent }) => !isSilent))
    return (
      <p className="empty">
        Over de stappen die u nu ziet, heeft geen enkele partij iets gepubliceerd.
      </p>
    )
  return (
    <>
      <p className="small soft">
        {partyOrderWords[matrix.order]} Elk label brengt u naar de eigen woorden van de partij.
      </p>
      <div className="matrix-scroll">
        <table className="matrix" role="table" aria-label="Standpunten per stap">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <span className="vh">Partij</span>
              </th>
              {hasDossierColumn ? (
                <th role="columnheader" scope="col">
                  Het hele dossier
                </th>
              ) : null}
              {steps.map((step) => (
                <th key={step.slug} role="columnheader" scope="col">
                  <a href={decisionAddress(step.slug)}>{step.title}</a>
                  <span>
                    <ShownTime date={step.when}>{step.when.short}</ShownTime>
                  </span>
                </th>
              ))}
              {columnCount === 0 ? (
                <th role="columnheader" scope="col">
                  <span className="vh">Standpunt</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row
                key={row.party.slug}
                row={row}
                matrix={matrix}
                columnCount={Math.max(1, columnCount)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {matrix.leftOutCount > 0 ? (
        <p className="small soft matrix-foot">
          Hier staan de laatste {steps.length} stappen waarover partijen iets publiceerden of
          stemden. Wat zij over eerdere stappen zeiden, staat bij de stap zelf.
        </p>
      ) : null}
      {matrix.silentStepCount > 0 && steps.length > 0 ? (
        <p className="small soft matrix-foot">{silentStepWords(matrix.silentStepCount)}</p>
      ) : null}
    </>
  )
}

function Row({ row, matrix, columnCount }: { row: PartyRow; matrix: Matrix; columnCount: number }) {
  return (
    <tr role="row" data-silent={row.isSilent || undefined}>
      <th role="rowheader" scope="row">
        <PartyMark party={row.party} />
      </th>
      {row.isSilent ? (
        <td role="cell" colSpan={columnCount} className="silent">
          {silenceWords}
        </td>
      ) : (
        row.cells.map((cell, index) => {
          const place = matrix.hasDossierColumn ? index - 1 : index
          const step = matrix.steps[place]
          const vote = row.votes[place] ?? null
          return (
            <td role="cell" key={step?.slug ?? 'dossier'} className={cell ? undefined : 'silent'}>
              <span className="for-step" aria-hidden="true">
                {step ? `${step.title} (${step.when.short})` : 'Het hele dossier'}
              </span>
              {cell ? (
                <Cell cell={cell} moment={vote && step ? sideOf(cell, step) : null} />
              ) : (
                silenceWords
              )}
              {vote ? <CastVote vote={vote} /> : null}
            </td>
          )
        })
      )}
    </tr>
  )
}

function Cell({ cell, moment }: { cell: StanceCell; moment: string | null }) {
  return (
    <>
      {moment === null ? null : <span className="said-when">{moment}</span>}
      <StanceChip
        stance={cell.stance}
        href={postAddress({ party: cell.party.slug, slug: cell.post.slug })}
      />
      {cell.before ? (
        <span className="before">
          Eerst: {stanceLabels[cell.before.stance].text.toLowerCase()} (
          {cell.before.publishedOn.short})
        </span>
      ) : null}
    </>
  )
}

/** Whether a party said it before the vote or after it: only the first could be kept or broken. */
function sideOf({ publishedOn }: StanceCell, { when }: ComparedStep): string {
  const isBefore = (publishedOn.sortTo ?? '') < (when.sortFrom ?? '')
  return isBefore ? 'Vooraf:' : 'Rond of na de stemming:'
}

function CastVote({ vote }: { vote: VoteGroup }) {
  const words = partyVoteWords(vote)
  return <span className="cast-vote">{words === null ? 'Stem niet bekend' : `Stem: ${words}`}</span>
}

function silentStepWords(count: number): string {
  return count === 1
    ? 'Over de andere stap heeft geen enkele partij iets gepubliceerd.'
    : `Over de andere ${count} stappen heeft geen enkele partij iets gepubliceerd.`
}
