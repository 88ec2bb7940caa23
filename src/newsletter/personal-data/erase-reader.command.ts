import type { Payload } from 'payload'

import { inTransaction } from '@/platform/in-transaction'

import { eraseRows } from '../erase-rows.command'

import { findPersonalData, idsIn } from './find-personal-data.query'
import { moveCursors } from './move-cursors.command'

/**
 * Erases everything about one reader, at once and for good: mails that wait are never sent, links stop working, and no
 * row is left that has to do with them. What stays are numbers that were counted before.
 */
export async function eraseReader(payload: Payload, subscriber: string): Promise<void> {
  await inTransaction(payload, async (req) => {
    const held = await findPersonalData(req, subscriber)
    for (const [place, rows] of held)
      if (rows.length > 0) await eraseRows(req, place, { id: { in: idsIn(rows) } })
    await moveCursors(req, subscriber)
  })
  payload.logger.info({ msg: 'A reader erased everything that was held about them' })
}
