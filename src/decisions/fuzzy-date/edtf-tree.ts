/** What an EDTF code says, in our words; made by `readEdtf` only. */
export type EdtfTree = Moment | PartOfYear | Years | Interval | Several

/** A number of which the last digits may be unknown: 201X is 2010 up to and including 2019. */
export type Digits = { least: number; most: number }

export type Certainty = { isApproximate: boolean; isUncertain: boolean }

/** A year, a month or a day: what the code leaves out is null, what it leaves open (`XX`) is wide. */
export type Moment = Certainty & {
  kind: 'moment'
  year: Digits
  month: Digits | null
  day: Digits | null
}

/** Season, quarter, third or half of a year, by its EDTF number (21–28, 33–41). */
export type PartOfYear = { kind: 'part-of-year'; year: number; part: number }

/** A decade or a century. */
export type Years = Certainty & { kind: 'years'; first: number; last: number }

/** 'open' goes on without end; 'unknown' ended or began, but nobody wrote down when. */
export type Bound = Moment | 'open' | 'unknown'

export type Interval = { kind: 'interval'; from: Bound; to: Bound }

export type Several = {
  kind: 'one-of' | 'all-of'
  moments: Moment[]
  orEarlier: boolean
  orLater: boolean
}

/** The parser takes more than linear time, and a code may come from any client. */
export const maxCodeLength = 120
