import type { ShownDate } from '../timeline/shown-date'

/** A plan that gave way to another date, with why and where that can be read. */
export type EarlierPlan = {
  when: ShownDate
  /** The last day on which this was the plan, ready to be read: "3 februari 2016". */
  until: string | null
  reason: string | null
  sourceUrl: string | null
}
