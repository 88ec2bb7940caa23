import type { PayloadRequest } from 'payload'
import type { TakenRow } from './list-import'
import type { Portion } from './portion'

import { addRows } from '@/platform/add-rows.command'

import { wordingFor } from '../consent/wording'

import { findWaitingForms } from './find-known-readers.query'

/** Two questions a second: a list of thousands neither floods a provider nor holds up who fills in the form today. */
const betweenQuestionsMs = 500

/** As if they had filled in the form themselves: our own wording, and nothing is sent but the question. */
export async function askListReaders(
  req: PayloadRequest,
  unproved: readonly TakenRow[],
  { cipher, party, list, now, askedBefore }: Portion,
): Promise<void> {
  const waiting = await findWaitingForms(req, {
    hashes: unproved.flatMap(({ address }) => cipher.lookupHashes(address.findBy)),
    target: party.id,
  })
  const wording = wordingFor(party)
  const fresh = unproved.filter(
    ({ address }) => !cipher.lookupHashes(address.findBy).some((hash) => waiting.has(hash)),
  )
  await addRows(req, {
    collection: 'signups',
    rows: fresh.map(({ address }, index) => {
      const addressHash = cipher.lookupHash(address.findBy)
      const dueAt = new Date(now.getTime() + (askedBefore + index) * betweenQuestionsMs)
      return {
        addressHash,
        sealedAddress: cipher.seal(address.mailTo, addressHash),
        targetKind: party.kind,
        target: party.id,
        wording: wording.text,
        wordingVersion: wording.version,
        source: `lijst ${list}`,
        frequency: 'direct' as const,
        askedAt: dueAt.toISOString(),
        dueAt: dueAt.toISOString(),
      }
    }),
  })
}
