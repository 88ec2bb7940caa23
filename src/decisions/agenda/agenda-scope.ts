import { anyOf, listOf } from '@/platform/reading-tags'

/** Whose agenda it is, by id; without any, that of everybody. */
export type AgendaScope = {
  municipality?: string | null
  body?: string | null
  dossier?: string | null
}

/** A part of the agenda: what ends on or after the first day, and before the other one where there is one. */
export type AgendaDays = { from: string; before?: string }

/** From the first day up to the other one, which is not part of it: "2026-11-21". */
export type AgendaSpan = { from: string; before: string }

/** More than anybody reads; it keeps a calendar of everything small enough to send. */
export const maxAgendaItems = 500

/** The lists that the agenda is made of. */
export function listsOfScope(
  collection: 'meetings' | 'decisions',
  { municipality, body, dossier }: AgendaScope,
): string[] {
  if (dossier) return [listOf(collection, 'dossier', dossier)]
  if (body) return [listOf(collection, 'body', body)]
  return [municipality ? listOf(collection, 'municipality', municipality) : anyOf(collection)]
}
