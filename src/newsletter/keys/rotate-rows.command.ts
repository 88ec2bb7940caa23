import type { Payload, PayloadRequest } from 'payload'
import type { SealedCollection, SealedRow } from './find-sealed.query'

import { createLocalReq } from 'payload'

import { SealedTextError } from '@/platform/address-cipher.adapter'

import { findSealed, sealedFields } from './find-sealed.query'

export type Rotated = { changed: number; unreadable: number }

type Rows = {
  collection: SealedCollection
  key: string
  /** False when somebody else changed the row meanwhile. Throws a SealedTextError when it cannot be opened. */
  rotate: (req: PayloadRequest, row: SealedRow) => Promise<boolean>
}

const rowsAtOnce = 100

/**
 * Walks through all rows of one key; a row that cannot be opened is passed over and counted. Each row is a write of its own:
 * who is killed leaves nothing behind that a database would hold on to.
 */
export async function rotateRows(
  payload: Payload,
  { collection, key, rotate }: Rows,
): Promise<Rotated> {
  const done: Rotated = { changed: 0, unreadable: 0 }
  let after = ''
  for (;;) {
    const rows = await findSealed(payload, { collection, key, after, limit: rowsAtOnce })
    for (const row of rows) {
      try {
        if (await rotate(await createLocalReq({}, payload), row)) done.changed += 1
      } catch (error) {
        if (!(error instanceof SealedTextError)) throw error
        done.unreadable += 1
      }
    }
    after = rows.at(-1)?.[sealedFields[collection]] ?? ''
    if (rows.length < rowsAtOnce) return done
  }
}
