import type { Where } from 'payload'

/** What may still be going on, or come, on this day. A date without an end is judged by its beginning. */
export const lastsUntil = (day: string): Where => ({
  or: [{ 'when.sortTo': { greater_than_equal: day } }, endless({ greater_than_equal: day })],
})

/** What is wholly over before this day. */
export const isOverBefore = (day: string): Where => ({
  or: [{ 'when.sortTo': { less_than: day } }, endless({ less_than: day })],
})

const endless = (begins: { greater_than_equal: string } | { less_than: string }): Where => ({
  and: [{ 'when.sortTo': { exists: false } }, { 'when.sortFrom': begins }],
})
