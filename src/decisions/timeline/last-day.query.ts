import type { Where } from 'payload'

/** What may still be going on, or come, on this day. A date without an end is judged by its beginning. */
export const lastsUntil = (day: string): Where => ({
  or: [{ 'when.sortTo': { greater_than_equal: day } }, endless({ greater_than_equal: day })],
})

/** What is wholly over before this day. */
export const isOverBefore = (day: string): Where => ({
  or: [{ 'when.sortTo': { less_than: day } }, endless({ less_than: day })],
})

/** What may fall on one of these days. A date without an end is judged by its beginning. */
export const touches = ({ from, before }: { from: string; before: string }): Where => ({
  or: [
    {
      and: [
        { 'when.sortTo': { greater_than_equal: from } },
        {
          or: [{ 'when.sortFrom': { less_than: before } }, { 'when.sortFrom': { exists: false } }],
        },
      ],
    },
    {
      and: [
        { 'when.sortTo': { exists: false } },
        { 'when.sortFrom': { greater_than_equal: from } },
        { 'when.sortFrom': { less_than: before } },
      ],
    },
  ],
})

const endless = (begins: { greater_than_equal: string } | { less_than: string }): Where => ({
  and: [{ 'when.sortTo': { exists: false } }, { 'when.sortFrom': begins }],
})
