import type { Payload, PayloadRequest } from 'payload'
import type { SealedCollection, SealedRow } from './find-sealed.query'

import { SealedTextError } from '@/platform/address-cipher.adapter'
import { inTransaction } from '@/platform/in-transaction'

import { findSealed, sealedFields } from './find-sealed.query'

export type Rotated = { changed: number; unreadable: number }

type Rows = {
  collection: SealedCollection
  key: string
  /** False when somebody else changed the row meanwhile. Throws a SealedTextError when it cannot be opened. */
  rotate: (req: PayloadRequest, row: SealedRow) => Promise<boolean>
}

const rowsAtOnce = 100

/** Walks through all rows of one key, some in one transaction; a row that cannot be opened is passed over and counted. */
export async function rotateRows(
  payload: Payload,
  { collection, key, rotate }: Rows,
): Promise<Rotated> {
  const done: Rotated = { changed: 0, unreadable: 0 }
  let after = ''
  for (;;) {
    const rows = await findSealed(payload, { collection, key, after, limit: rowsAtOnce })
    const page = await inTransaction(payload, async (req) => {
      const counted: Rotated = { changed: 0, unreadable: 0 }
      for (const row of rows) {
        try {
          if (await rotate(req, row)) counted.changed += 1
        } catch (error) {
          if (!(error instanceof SealedTextError)) throw error
          counted.unreadable += 1
        }
      }
      return counted
    })
    done.changed += page.changed
    done.unreadable += page.unreadable
    after = rows.at(-1)?.[sealedFields[collection]] ?? ''
    if (rows.length < rowsAtOnce) return done
  }
}
