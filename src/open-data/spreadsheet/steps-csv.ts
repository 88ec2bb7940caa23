import type { z } from 'zod'
import type { Decision } from '../items/decision'

import { stringify } from 'csv-stringify/sync'

import { amountWords } from '@/decisions/view'

import { totalCounts } from '../items/vote-counts'

type Step = z.output<typeof Decision>
type Cell = string | number | undefined

/**
 * Steps for a spreadsheet: RFC 4180 with a mark in front by which Excel knows UTF-8. Text that a spreadsheet would take
 * for a formula gets an apostrophe before it; a number stays one.
 */
export function stepsCsv(steps: readonly Step[], bodyNames: ReadonlyMap<string, string>): string {
  return stringify(
    steps.toSorted(inReadingOrder).map((step) => rowOf(step, bodyNames)),
    { header: true, columns, bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
}

const columns = [
  'titel',
  'datum',
  'datum_in_bron',
  'edtf',
  'eerste_dag',
  'laatste_dag',
  'orgaan',
  'soort',
  'fase',
  'status',
  'uitkomst',
  'omschrijving',
  'stemmen_voor',
  'stemmen_tegen',
  'stemmen_onthouden',
  'stemmen_afwezig',
  'bedragen',
  'bedrag_van',
  'bedrag_tot',
  'bedrag_per',
  'bronnen',
  'webadres',
] as const

function rowOf(step: Step, bodyNames: ReadonlyMap<string, string>): Record<string, Cell> {
  const { when, amounts, votes } = step
  const counts = new Map(
    totalCounts(votes?.totals ?? {}, votes?.groups ?? []).map(({ option, value }) => [
      option,
      value,
    ]),
  )
  // Several amounts do not add up: one a year and one once are no sum.
  const [amount, ...others] = amounts
  const only = others.length === 0 ? amount : undefined
  return {
    titel: step.title,
    datum: when?.text,
    datum_in_bron: when?.asWritten,
    edtf: when?.edtf,
    eerste_dag: when?.from,
    laatste_dag: when?.until,
    orgaan: bodyNames.get(step.body?.id ?? ''),
    soort: step.kind,
    fase: step.stage,
    status: step.status,
    uitkomst: step.outcome,
    omschrijving: step.summary,
    stemmen_voor: counts.get('yes'),
    stemmen_tegen: counts.get('no'),
    stemmen_onthouden: counts.get('abstain'),
    stemmen_afwezig: counts.get('absent'),
    bedragen: amounts.map(inWords).join('; '),
    bedrag_van: only?.min,
    bedrag_tot: only?.max,
    bedrag_per: only?.per,
    bronnen: step.sources.map(({ title, url }) => (url ? `${title} (${url})` : title)).join('; '),
    webadres: step.page,
  }
}

const inWords = ({ kind, min, max, qualifier, per }: Step['amounts'][number]): string =>
  `${kind}: ${amountWords({ min, max: max ?? null, qualifier: qualifier ?? null, per })}`

/** By first possible day; on a tie the vaguer date first, as on the timeline. */
function inReadingOrder(one: Step, other: Step): number {
  const first = (step: Step) => step.when?.from ?? ''
  const last = (step: Step) => step.when?.until ?? '9999'
  return (
    first(one).localeCompare(first(other)) ||
    last(other).localeCompare(last(one)) ||
    one.slug.localeCompare(other.slug)
  )
}
