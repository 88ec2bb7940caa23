import type { ShownChange } from '../decision-view'

import { dutchDay } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'

import { decisionStatusLabels, outcomeLabels } from '../decision-labels'
import { dutchReading } from '../fuzzy-date/dutch-reading'

/** A step as it was saved at some moment. */
export type SavedVersion = { savedAt: string; byParty: string | null; content: Content }

type Content = Record<string, unknown>

/**
 * What changed from one saved version to the next, newest first and in a few words; the history tells it in full. Saves
 * that change nothing for readers are left out. Where older versions were not asked for, nobody says what the oldest
 * one changed.
 */
export function changesBetween(
  versions: readonly SavedVersion[],
  { isComplete }: { isComplete: boolean },
): ShownChange[] {
  const inOrder = versions.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt))
  const changes = inOrder.flatMap(({ savedAt, byParty, content }, index): ShownChange[] => {
    const before = inOrder[index - 1]?.content
    if (before === undefined && !isComplete) return []
    const what = before === undefined ? 'Toegevoegd.' : differenceInWords(before, content)
    return what === null ? [] : [{ on: dutchReading(dutchDay(new Date(savedAt))), byParty, what }]
  })
  return changes.reverse()
}

function differenceInWords(before: Content, after: Content): string | null {
  const sentences = [...told(before, after), ...named(before, after)]
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** The changes that matter most are told with what it was and what it became. */
function told(before: Content, after: Content): string[] {
  const dates = [codeOf(before.when), codeOf(after.when)].map(dutchReading)
  const statuses = [before.status, after.status].map((value) =>
    labelOf(decisionStatusLabels, value),
  )
  const outcomes = [before.outcome, after.outcome].map((value) => labelOf(outcomeLabels, value))
  return [
    ...fromTo('Datum', dates),
    ...fromTo('Status', statuses),
    ...fromTo('Uitkomst', outcomes),
    ...fromTo('Titel', [textOf(before.title), textOf(after.title)]),
  ]
}

function fromTo(name: string, [before = '', after = '']: string[]): string[] {
  if (before === after) return []
  if (before === '') return [`${name} ingevuld: ${after}.`]
  if (after === '') return [`${name} weggehaald: ${before}.`]
  return [`${name}: eerst ${before}, nu ${after}.`]
}

/** The others are only named: the page itself shows what they are now. */
function named(before: Content, after: Content): string[] {
  const changed = Object.entries(otherFields)
    .filter(([field]) => canonical(before[field]) !== canonical(after[field]))
    .map(([, words]) => words)
  const [first, ...others] = changed
  if (first === undefined) return []
  const list = new Intl.ListFormat('nl', { type: 'conjunction' }).format([first, ...others])
  return [`${list.charAt(0).toUpperCase()}${list.slice(1)} aangepast.`]
}

const otherFields = {
  summary: 'de omschrijving',
  text: 'de tekst',
  followUp: 'wat ervan kwam',
  slug: 'het webadres',
  kind: 'de soort',
  stage: 'de fase',
  body: 'het orgaan',
  isAuthoritative: 'wie er beslist',
  meeting: 'de vergadering',
  effectFrom: 'vanaf wanneer het geldt',
  effectUntil: 'tot wanneer het geldt',
  dossiers: 'de dossiers',
  sources: 'de bronnen',
  involved: 'de organisaties',
  amounts: 'de bedragen',
  votes: 'de stemming',
  proposers: 'de indieners',
  relations: 'het verband met andere stappen',
  disputes: 'de verschillen tussen bronnen',
}

/** Rows get a new id at each save, relations come as ids or documents, and nothing is written in many ways. */
function canonical(value: unknown): string {
  return JSON.stringify([stripped(value)])
}

function stripped(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(stripped)
  if (typeof value !== 'object') return value
  if ('createdAt' in value) return idOf(value)
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]): [string, unknown] => [key, stripped(inner)])
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => one.localeCompare(other))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const codeOf = (date: unknown): string =>
  typeof date === 'object' && date !== null && 'edtf' in date ? textOf(date.edtf) : ''

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function labelOf(labels: Record<string, { nl: string }>, value: unknown): string {
  return labels[textOf(value)]?.nl.toLowerCase() ?? ''
}
