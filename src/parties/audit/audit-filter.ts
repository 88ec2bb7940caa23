import type { Act } from './audit-words'

import { momentFrom } from '@/platform/amsterdam-time'

import { acts } from './audit-words'

/** What a secretary looks for: days in Europe/Amsterdam ("2026-11-21"), both included; empty asks for everything. */
export type AuditFilter = { from: string; until: string; who: string; act: Act | '' }

export const noFilter: AuditFilter = { from: '', until: '', who: '', act: '' }

type Conditions = Record<string, Record<string, string>>[]

/** The filter as a question to Payload, in the form in which its own list asks. */
export function whereOf(
  filter: AuditFilter,
): { or: [{ and: Conditions }] } | Record<string, never> {
  const { from, until, who, act } = filter
  const start = momentFrom(`${from}T00:00`)
  const end = momentFrom(`${until}T23:59:59.999`)
  const and: Conditions = [
    ...(start ? [{ at: { greater_than_equal: start.toISOString() } }] : []),
    ...(end ? [{ at: { less_than_equal: end.toISOString() } }] : []),
    ...(who.trim() ? [{ actorName: { contains: who.trim() } }] : []),
    ...(act ? [{ act: { equals: act } }] : []),
  ]
  return and.length === 0 ? {} : { or: [{ and }] }
}

/** Names and values of a query string that asks the same: `where[or][0][and][0][act][equals]`. */
export function queryOf(where: unknown, name = 'where'): [string, string][] {
  if (typeof where !== 'object' || where === null)
    return typeof where === 'string' ? [[name, where]] : []
  return Object.entries(where).flatMap(([key, inner]) => queryOf(inner, `${name}[${key}]`))
}

/** Acts as they are chosen from, under what they are done to. */
export function actGroups(): { name: string; acts: Act[] }[] {
  const prefixes = [...new Set(acts.map(prefixOf))]
  return prefixes.map((name) => ({ name, acts: acts.filter((act) => prefixOf(act) === name) }))
}

const prefixOf = (act: Act): string => act.slice(0, act.indexOf('-'))
