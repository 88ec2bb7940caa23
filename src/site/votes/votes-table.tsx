import type { ShownVotes, VoteCounts, VoteGroup } from '@/decisions/view'
import type { StanceCell } from '@/publishing/view'

import { areCountsComplete, groupSize, inGroupOrder, isDivided, voteTotals } from '@/decisions/view'
import { partyOrder, partyOrderWords } from '@/parties/view'

import { postAddress } from '../addresses'
import { PartyMark } from '../icons/party-mark'
import { StanceChip } from '../stances/stance-chip'

type Props = {
  votes: ShownVotes
  stances: readonly StanceCell[]
  /** Numbers before the names, as in the picture above. */
  isNumbered: boolean
}

const columns: { key: keyof VoteCounts; label: string }[] = [
  { key: 'for', label: 'Voor' },
  { key: 'against', label: 'Tegen' },
  { key: 'abstained', label: 'Onthouden' },
  { key: 'absent', label: 'Afwezig' },
  { key: 'unknown', label: 'Onbekend' },
]

/** Who voted what. A column that nobody is in is left out; an unknown number says so. */
export function VotesTable({ votes, stances, isNumbered }: Props) {
  const groups = inGroupOrder(votes.groups)
  const totals = votes.totals && { ...votes.totals, unknown: null }
  if (groups.length === 0 && totals === null) return null
  const rows: VoteCounts[] = totals === null ? groups : [...groups, totals]
  const shown = columns.filter(
    ({ key }) => key === 'for' || key === 'against' || rows.some((row) => (row[key] ?? 0) > 0),
  )
  const sums: { label: string; row: VoteCounts }[] = [
    ...(areCountsComplete(groups) ? [{ label: 'Samen', row: voteTotals(groups) }] : []),
    ...(totals === null ? [] : [{ label: 'Volgens de bron', row: totals }]),
  ]
  const hasStances = stances.length > 0 && groups.length > 0
  const cells = (row: VoteCounts) =>
    shown.map(({ key }) => <td key={key}>{countWords(row[key])}</td>)
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard must be able to scroll what does not fit. */}
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
          {groups.map((group, index) => (
            <tbody key={group.name}>
              <tr>
                <th scope="row">
                  {isNumbered && groups.length > 1 ? (
                    <span className="block-number">{index + 1}</span>
                  ) : null}{' '}
                  {group.party ? <PartyMark party={group.party} isShort /> : group.name}
                  {isDivided(group) ? <span className="divided">verdeeld</span> : null}
                </th>
                {cells(group)}
                {hasStances ? <td className="stance-before">{stanceOf(group, stances)}</td> : null}
              </tr>
              {group.explanation ? (
                <tr className="vote-reason">
                  <td colSpan={shown.length + (hasStances ? 2 : 1)}>
                    <b>Stemverklaring van {group.party?.shortName ?? group.name}:</b>{' '}
                    {group.explanation}
                  </td>
                </tr>
              ) : null}
            </tbody>
          ))}
          {sums.length > 0 ? (
            <tfoot>
              {sums.map(({ label, row }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {cells(row)}
                  {hasStances ? <td /> : null}
                </tr>
              ))}
            </tfoot>
          ) : null}
        </table>
      </div>
      {groups.length > 1 ? <p className="small soft block-note">{orderWords(groups)}</p> : null}
    </>
  )
}

const orderWords = (groups: readonly VoteGroup[]) =>
  partyOrderWords[
    partyOrder(groups.map((group) => ({ name: group.name, seats: groupSize(group) })))
  ]

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
