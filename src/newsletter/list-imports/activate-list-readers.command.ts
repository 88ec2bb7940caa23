import type { PayloadRequest } from 'payload'
import type { TakenRow } from './list-import'
import type { Evidence } from './list-row'
import type { Portion } from './portion'
import type { KnownReader } from './find-known-readers.query'

import { addRows } from '@/platform/add-rows.command'
import { claim } from '@/platform/claim.command'
import { newToken, tokenHash } from '@/platform/tokens.adapter'

import { subscriptionKey } from '../subscriptions/subscription'
import { targetKey } from '../targets'

import { findIdsBy } from './find-known-readers.query'

export type Proved = TakenRow & { evidence: Evidence; reader: KnownReader | null }

/** Readers with evidence follow from now on, and the evidence is kept in the words that they agreed to. */
export async function activateListReaders(
  req: PayloadRequest,
  proved: readonly Proved[],
  { cipher, party, list, now }: Portion,
): Promise<void> {
  const at = now.toISOString()
  const target = targetKey(party)
  const newcomers = proved
    .filter(({ reader }) => reader === null)
    .map(({ address }) => ({ address, addressHash: cipher.lookupHash(address.findBy) }))
  await addRows(req, {
    collection: 'subscribers',
    rows: newcomers.map(({ address, addressHash }) => ({
      state: 'bevestigd' as const,
      addressHash,
      sealedAddress: cipher.seal(address.mailTo, addressHash),
      confirmedAt: at,
    })),
  })
  const added = await findIdsBy(req, {
    collection: 'subscribers',
    field: 'addressHash',
    values: newcomers.map(({ addressHash }) => addressHash),
  })
  const rows = proved.flatMap((row) => {
    const subscriber = row.reader?.id ?? added.get(cipher.lookupHash(row.address.findBy))
    return subscriber === undefined
      ? []
      : [{ ...row, subscriber, key: subscriptionKey(subscriber, target) }]
  })
  for (const { reader } of rows) if (reader) await activateKnown(req, reader, at)
  await addRows(req, {
    collection: 'subscriptions',
    rows: rows
      .filter(({ reader }) => !reader?.asked)
      .map(({ key, subscriber }) => ({
        key,
        subscriber,
        targetKind: party.kind,
        targetKey: target,
        [party.kind]: party.id,
        frequency: 'direct' as const,
        state: 'actief' as const,
        confirmedAt: at,
      })),
  })
  const subscriptions = await findIdsBy(req, {
    collection: 'subscriptions',
    field: 'key',
    values: rows.map(({ key }) => key),
  })
  await addRows(req, {
    collection: 'consents',
    rows: rows.flatMap(({ key, subscriber, evidence }) => {
      const subscription = subscriptions.get(key)
      const givenAt = evidence.givenAt.toISOString()
      return subscription === undefined
        ? []
        : [
            {
              subscriber,
              subscription,
              targetKind: party.kind,
              targetKey: target,
              wording: evidence.wording,
              wordingVersion: 'lijst',
              source: `lijst ${list}: ${evidence.source}`,
              state: 'gegeven' as const,
              askedAt: givenAt,
              givenAt,
              // No link was mailed; what nobody holds fits nothing.
              tokenHash: tokenHash(newToken()),
            },
          ]
    }),
  })
}

/** Somebody who follows something else, or was asked for this and did not answer yet. */
async function activateKnown(
  req: PayloadRequest,
  { id, asked }: KnownReader,
  at: string,
): Promise<void> {
  if (asked !== null)
    await claim(req, {
      collection: 'subscriptions',
      where: { and: [{ id: { equals: asked } }, { state: { equals: 'aangevraagd' } }] },
      data: { state: 'actief', confirmedAt: at },
    })
  await claim(req, {
    collection: 'subscribers',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'onbevestigd' } }] },
    data: { state: 'bevestigd', confirmedAt: at },
  })
}
