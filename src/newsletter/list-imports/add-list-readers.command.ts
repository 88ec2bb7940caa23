import type { PayloadRequest } from 'payload'
import type { Proved } from './activate-list-readers.command'
import type { TakenRow } from './list-import'
import type { Portion } from './portion'

import { targetKey } from '../targets'

import { activateListReaders } from './activate-list-readers.command'
import { askListReaders } from './ask-list-readers.command'
import { findKnownReaders } from './find-known-readers.query'

/**
 * One portion of a list, in the transaction of the caller. A reader who stopped here is left alone, whatever the list says:
 * stopping was the last word. So is one whose mailbox is dead or who complained.
 */
export async function addListReaders(req: PayloadRequest, portion: Portion): Promise<void> {
  const { readers, cipher, party } = portion
  const hashes = new Map(readers.map((row) => [row, cipher.lookupHashes(row.address.findBy)]))
  const target = targetKey(party)
  const known = await findKnownReaders(req, { hashes: [...hashes.values()].flat(), target })
  const knownAs = (row: TakenRow) =>
    (hashes.get(row) ?? []).map((hash) => known.get(hash)).find((reader) => reader !== undefined)

  const proved: Proved[] = []
  const unproved: TakenRow[] = []
  for (const row of readers) {
    const reader = knownAs(row) ?? null
    if (reader?.isLeftAlone) continue
    if (row.evidence) proved.push({ ...row, evidence: row.evidence, reader })
    else if (reader?.asked === undefined || reader.asked === null) unproved.push(row)
  }
  await activateListReaders(req, proved, portion)
  await askListReaders(req, unproved, portion)
}
