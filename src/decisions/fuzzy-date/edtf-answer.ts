// The small build of zod: this file is also part of the admin's browser code.
import * as z from 'zod/mini'

// By file, not by name: the package's ES entry imports JSON in a way that Node knows since 20.10; 20.9 is supported here.
import { parse } from '../../../node_modules/edtf/dist/index.cjs'

/** What the edtf package makes of a text, in its own words; null when it refuses. Only `readEdtf` should ask. */
export function askEdtf(text: string): EdtfAnswer | null {
  const answer = EdtfAnswer.safeParse(parsed(text))
  return answer.success ? answer.data : null
}

function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

/** `true`, or a bit mask that tells which part of the date is meant. */
const Flag = z.optional(z.union([z.boolean(), z.int()]))

const flags = { uncertain: Flag, approximate: Flag }

const DateAnswer = z.object({
  // Absent on a date with unknown digits inside an interval or a set.
  type: z.optional(z.literal('Date')),
  /** Year, month counted from 0, day; whatever follows is a time. */
  values: z.array(z.int()),
  /** One bit for each digit of YYYYMMDD, the first digit being the lowest bit. */
  unspecified: z.optional(z.int()),
  ...flags,
})

const SeasonAnswer = z.object({ type: z.literal('Season'), values: z.tuple([z.int(), z.int()]) })

const YearsAnswer = z.object({
  type: z.enum(['Decade', 'Century']),
  values: z.tuple([z.int()]),
  ...flags,
})

/** Null is an end that nobody knows, Infinity one that is open. */
const BoundAnswer = z.union([DateAnswer, z.null(), z.custom<number>((bound) => bound === Infinity)])

const IntervalAnswer = z.object({
  type: z.literal('Interval'),
  values: z.tuple([BoundAnswer, BoundAnswer]),
})

/** A "Set" is one of several, a "List" is all of them. A range inside would be an array, and is refused. */
const ListAnswer = z.object({
  type: z.enum(['Set', 'List']),
  values: z.array(DateAnswer),
  earlier: z.optional(z.boolean()),
  later: z.optional(z.boolean()),
})

const EdtfAnswer = z.union([DateAnswer, SeasonAnswer, YearsAnswer, IntervalAnswer, ListAnswer])

export type DateAnswer = z.infer<typeof DateAnswer>
export type SeasonAnswer = z.infer<typeof SeasonAnswer>
export type YearsAnswer = z.infer<typeof YearsAnswer>
export type IntervalAnswer = z.infer<typeof IntervalAnswer>
export type ListAnswer = z.infer<typeof ListAnswer>
type EdtfAnswer = z.infer<typeof EdtfAnswer>
