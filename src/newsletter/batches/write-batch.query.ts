import type { Payload } from 'payload'
import type { Mail } from '@/platform/mailer'
import type { Postbox } from '../postbox.adapter'
import type { BatchMember, MassWriter } from './mass-letter'
import type { StoredBatch } from './stored-batch'

import { z } from 'zod'

import { readRows } from '@/platform/read-rows.query'

import { deliveryStates } from '../delivery/delivery'
import { mailOf } from '../delivery/mail-of-delivery'
import { filledIn } from '../mails/mail-template'
import { Reference } from '../reference'
import { findAddresses } from '../subscribers/find-addresses.query'

const Row = z
  .object({
    id: z.string(),
    subscriber: Reference,
    subscription: Reference,
    state: z.enum(deliveryStates),
    createdAt: z.coerce.date(),
  })
  .transform(({ id, createdAt, ...row }) => ({
    delivery: id,
    writtenAt: createdAt,
    ...row,
  }))

export type WrittenBatch = {
  /** In an order that is the same at each attempt. */
  mails: { delivery: string; mail: Mail }[]
  /** Deliveries to whoever is not to be mailed any more. */
  lapsed: string[]
}

type Writing = { postbox: Postbox; write: MassWriter; isRepeat: boolean }

/** The mails of a batch, the same at each attempt: its members are those who were in it when it was first handed over. */
export async function writeBatch(
  payload: Payload,
  { key, kind }: StoredBatch,
  { postbox, write, isRepeat }: Writing,
): Promise<WrittenBatch> {
  const members = await findMembers(payload, key)
  if (members.length === 0) return { mails: [], lapsed: [] }
  const addresses = await findAddresses(payload, {
    subscribers: members.map(({ subscriber }) => subscriber),
    cipher: postbox.cipher,
  })
  const letters = await write(members, { isRepeat })

  const sender = { from: postbox.from, siteUrl: postbox.siteUrl }
  const written: WrittenBatch = { mails: [], lapsed: [] }
  for (const member of members) {
    const to = addresses.get(member.subscriber)
    const letter = letters.get(member.delivery)
    if (to === undefined || letter === undefined) written.lapsed.push(member.delivery)
    else {
      const { template, endings, list } = letter
      const { delivery, writtenAt } = member
      const envelope = { delivery, kind, writtenAt, to, list, ...sender }
      written.mails.push({ delivery, mail: mailOf(filledIn(template, endings), envelope) })
    }
  }
  return written
}

async function findMembers(payload: Payload, batch: string): Promise<BatchMember[]> {
  const rows = await readRows(payload, {
    collection: 'deliveries',
    where: { field: 'batch', in: [batch] },
    fields: ['subscriber', 'subscription', 'state', 'createdAt'],
  })
  return z
    .array(Row)
    .parse(rows)
    .filter(({ state }) => state === 'gebundeld')
    .map(({ state: _, ...member }) => member)
    .toSorted((a, b) => (a.delivery < b.delivery ? -1 : 1))
}
