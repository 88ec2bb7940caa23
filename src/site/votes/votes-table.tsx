import type { Outcome, ShownVotes, VoteCounts, VoteGroup } from '@/decisions/view'
import type { StanceCell } from '@/publishing/view'

import { areCountsComplete, voteMethodLabels, voteSentence, voteTotals } from '@/decisions/view'

import { postAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { StanceChip } from '../stances/stance-chip'

type Props = {
  votes: ShownVotes
  outcome: Outcome | null
  /** What the parties said about this step beforehand, to stand beside what they did. */
  stances: readonly StanceCell[]
}

const columns: { key: keyof VoteCounts; label: string }[] = [
  { key: 'for', label: 'Voor' },
  { key: 'against', label: 'Tegen' },
  { key: 'abstained', label: 'Onthouden' },
  { key: 'absent', label: 'Afwezig' },
  { key: 'unknown', label: 'Onbekend' },
]

/** One sentence first, then who voted what. A column that nobody is in is left out; an unknown number says so. */
export function VotesTable({ votes, outcome, stances }: Props) {
  const shown = columns.filter(
    ({ key }) =>
      key === 'for' || key === 'against' || votes.groups.some((group) => (group[key] ?? 0) > 0),
  )
  const totals = voteTotals(votes.groups)
  const hasStances = stances.length > 0
  return (
    <>
      <p className="vote-sentence">{voteSentence(votes, outcome)}</p>
      {votes.explanation ? <p className="text">{votes.explanation}</p> : null}
      {votes.method ? (
        <p className="small soft">
          Manier van stemmen: {voteMethodLabels[votes.method].nl.toLowerCase()}
        </p>
      ) : null}
      {votes.groups.length > 0 ? (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard must be able to scroll what does not fit.
        <div className="votes-scroll" tabIndex={0} role="region" aria-label="Stemming per partij">
          <table className="votes">
            <thead>
              <tr>
                <th scope="col">Partij</th>
                {shown.map(({ key, label }) => (
                  <th key={key} scope="col">
                    {label}
                  </th>
                ))}
                {hasStances ? (
                  <th scope="col" className="stance-before">
                    Standpunt vooraf
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {votes.groups.map((group) => (
                <tr key={group.name}>
                  <th scope="row">
                    {group.party ? <PartyMark party={group.party} isShort /> : group.name}
                  </th>
                  {shown.map(({ key }) => (
                    <td key={key}>{countWords(group[key])}</td>
                  ))}
                  {hasStances ? (
                    <td className="stance-before">{stanceOf(group, stances)}</td>
                  ) : null}
                </tr>
              ))}
            </tbody>
            {areCountsComplete(votes.groups) ? (
              <tfoot>
                <tr>
                  <th scope="row">Samen</th>
                  {shown.map(({ key }) => (
                    <td key={key}>{countWords(totals[key])}</td>
                  ))}
                  {hasStances ? <td /> : null}
                </tr>
              </tfoot>
            ) : null}
          </table>
        </div>
      ) : null}
    </>
  )
}

const countWords = (count: number | null) => count ?? <span className="soft">niet bekend</span>

function stanceOf(group: VoteGroup, stances: readonly StanceCell[]): React.ReactNode {
  const own = stances.find(({ party }) => party.slug === group.party?.slug)
  if (!own) return <span className="soft small">niets gepubliceerd</span>
  return (
    <StanceChip
      stance={own.stance}
      href={postAddress({ party: own.party.slug, slug: own.post.slug })}
    />
  )
}
