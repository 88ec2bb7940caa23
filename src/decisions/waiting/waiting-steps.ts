import { dutchReading } from '../fuzzy-date/dutch-reading'

export type WaitingStep = { id: string; title: string; reading: string }

type Query = Record<string, string>

/**
 * Which steps wait for somebody to say what happened, as queries for REST. `today` is a day in Europe/Amsterdam
 * ("2026-11-21"); without places the steps of all municipalities are meant.
 */
export function waitingQueries(
  today: string,
  municipalities: readonly string[] | null,
): { noOutcome: Query; noAnswer: Query } {
  const atHome: Query =
    municipalities === null ? {} : { 'where[municipalities][in]': municipalities.join() }
  return {
    noOutcome: {
      ...atHome,
      'where[status][equals]': 'gepland',
      'where[when.sortTo][less_than]': today,
    },
    noAnswer: {
      ...atHome,
      'where[followUp.state][equals]': 'open',
      'where[followUp.deadline.sortTo][less_than]': today,
    },
  }
}

/** A step as REST gives it, with the date that has passed. */
export function waitingStepFrom(
  document: Record<string, unknown>,
  dateOf: 'when' | 'deadline',
): WaitingStep {
  const followUp = isRecord(document.followUp) ? document.followUp : {}
  const date = dateOf === 'when' ? document.when : followUp.deadline
  const edtf = isRecord(date) ? date.edtf : null
  return {
    id: String(document.id),
    title: typeof document.title === 'string' ? document.title : '',
    reading: typeof edtf === 'string' ? dutchReading(edtf) : '',
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
