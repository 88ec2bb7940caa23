import type { Refused } from '@/open-data/api'

/** A refusal as RFC 9457 writes it, in Dutch. */
export type ProblemAnswer = {
  type: 'about:blank'
  title: string
  status: number
  detail: string
  parameter?: string
  allowed?: readonly string[]
}

const titles = {
  400: 'Deze vraag klopt niet',
  404: 'Hier is niets',
  405: 'Dit kan hier niet',
  410: 'Dit is er niet meer',
  429: 'Even wachten',
  500: 'Er ging bij ons iets mis',
} as const

type Status = keyof typeof titles

export const problem = (status: Status, detail: string): ProblemAnswer => ({
  type: 'about:blank',
  title: titles[status],
  status,
  detail,
})

export function problemOf({ parameter, detail, allowed }: Refused): ProblemAnswer {
  return { ...problem(400, detail), parameter, ...(allowed && { allowed }) }
}
