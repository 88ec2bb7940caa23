import type { Where } from 'payload'

/** Planned posts whose moment has come. */
export function isDueToPublish(now: Date): Where {
  return {
    and: [{ stage: { equals: 'gepland' } }, { publishAt: { less_than_equal: now.toISOString() } }],
  }
}

/** Public posts that were to go offline by now. */
export function isDueToWithdraw(now: Date): Where {
  return {
    and: [
      { stage: { equals: 'gepubliceerd' } },
      { expireAt: { less_than_equal: now.toISOString() } },
    ],
  }
}
