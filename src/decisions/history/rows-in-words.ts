import type { Names } from './names'
import type { SavedCounts, SavedDate, SavedStep } from './saved-step'

import { amountWords } from '../amounts/shown-amount'
import {
  disputedFactLabels,
  involvementLabels,
  memberVoteLabels,
  relationKindLabels,
} from '../decision-labels'
import { dutchReading } from '../fuzzy-date/dutch-reading'

import { knownName, nameOf } from './names'

type Rows<Field extends keyof SavedStep> = NonNullable<SavedStep[Field]>

/** Each row of a list as one line; a row that changed is a line that went and a line that came. */
export const sourceRows = (rows: Rows<'sources'>): string[] =>
  rows.map(({ title, url, publisher, accessedOn }) =>
    listed([title, publisher, url, accessedOn && `bekeken op ${dutchReading(accessedOn)}`]),
  )

export const amountRows = (rows: Rows<'amounts'>): string[] =>
  rows.map(({ kind, min, max, qualifier, per }) => {
    const money = { min, max: max ?? null, qualifier: qualifier ?? null, per: per ?? 'eenmalig' }
    return `${kind}: ${amountWords(money)}`
  })

export const involvedRows = (rows: Rows<'involved'>, names: Names): string[] =>
  rows.map(({ organisation, role, tasks, from, until }) => {
    const name = knownName(names, 'organisations', organisation)
    const period = [dated('vanaf', from), dated('tot', until)]
    return `${name}: ${listed([involvementLabels[role].nl.toLowerCase(), ...period, ...(tasks ?? [])])}`
  })

export const voteRows = (
  { totals, groups, members }: NonNullable<SavedStep['votes']>,
  names: Names,
): string[] => [
  ...(totals && counted(totals) ? [`Totaal: ${counted(totals)}`] : []),
  ...(groups ?? []).map((group) => {
    const name = group.name || knownName(names, 'parties', group.party)
    const said = group.explanation && `stemverklaring: ${group.explanation}`
    return `${name}: ${listed([counted(group) || 'aantallen niet bekend', said])}`
  }),
  ...(members ?? []).map(({ person, party, vote }) => {
    const group = nameOf(names, 'parties', party)
    const name = knownName(names, 'people', person)
    return `${group ? `${name} (${group})` : name}: ${memberVoteLabels[vote].nl.toLowerCase()}`
  }),
]

export const relationRows = (rows: Rows<'relations'>, names: Names): string[] =>
  rows.map(
    ({ kind, decision }) =>
      `${relationKindLabels[kind].nl}: ${knownName(names, 'decisions', decision)}`,
  )

export const planRows = (rows: Rows<'plannedWhen'>): string[] =>
  rows.map(({ when, changedOn, reason, sourceUrl }) =>
    listed([
      readable(when) ?? 'datum onbekend',
      changedOn && `plan tot en met ${dutchReading(changedOn)}`,
      reason,
      sourceUrl,
    ]),
  )

export const disputeRows = (rows: Rows<'disputes'>, names: Names): string[] =>
  rows.map(({ about, note, party, sourceTitle, sourceUrl }) => {
    const subject = about ? `${disputedFactLabels[about].nl}: ` : ''
    const raisedBy = nameOf(names, 'parties', party)
    return `${subject}${note} (${listed([
      `bron: ${sourceTitle}`,
      sourceUrl,
      raisedBy && `ingebracht door ${raisedBy}`,
    ])})`
  })

export const settledRows = (rows: Rows<'disputes'>): string[] =>
  rows.flatMap(({ resolution, resolvedOn, resolutionSourceTitle, resolutionSourceUrl }) => {
    if (!resolution) return []
    const facts = listed([
      resolvedOn && `opgelost op ${dutchReading(resolvedOn)}`,
      resolutionSourceTitle && `bron: ${resolutionSourceTitle}`,
      resolutionSourceUrl,
    ])
    return [facts ? `${resolution} (${facts})` : resolution]
  })

/** A date in words; null when nothing was filled in. */
export const readable = (date: SavedDate | undefined): string | null =>
  date?.edtf ? dutchReading(date.edtf) : null

const dated = (word: string, date: SavedDate | undefined): string | null => {
  const words = readable(date)
  return words && `${word} ${words}`
}

const counted = (counts: SavedCounts): string =>
  listed([
    count(counts.for, 'voor'),
    count(counts.against, 'tegen'),
    count(counts.abstained, 'onthouden'),
    count(counts.absent, 'afwezig'),
    count(counts.unknown, 'stem onbekend'),
  ])

const count = (number: number | null | undefined, words: string): string | null =>
  typeof number === 'number' ? `${number} ${words}` : null

/** A sentence within the list loses its full stop. */
const listed = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part) => Boolean(part))
    .map((part, index, all) => (index < all.length - 1 ? part?.replace(/\.$/, '') : part))
    .join(', ')
