import type { Payload } from 'payload'
import type { Mail } from '@/platform/mailer'
import type { Postbox } from '../postbox.adapter'
import type { BatchMember, MassLetter, MassWriter } from './mass-letter'
import type { StoredBatch } from './stored-batch'

import { z } from 'zod'

import { Reference } from '../reference'
import { findAddresses } from '../subscribers/find-addresses.query'

import { massMail } from './mass-mail'

const Row = z
  .object({
    id: z.string(),
    subscriber: Reference,
    subscription: Reference,
    createdAt: z.coerce.date(),
  })
  .transform(({ id, createdAt, ...row }): BatchMember => ({
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
  { key }: StoredBatch,
  { postbox, write, isRepeat }: Writing,
): Promise<WrittenBatch> {
  const members = await findMembers(payload, key)
  if (members.length === 0) return { mails: [], lapsed: [] }
  const addresses = await findAddresses(payload, {
    subscribers: members.map(({ subscriber }) => subscriber),
    cipher: postbox.cipher,
  })
  const letters = await write(members, { isRepeat })

  const written: WrittenBatch = { mails: [], lapsed: [] }
  for (const member of members) {
    const to = addresses.get(member.subscriber)
    const letter = letters.get(member.delivery)
    if (to === undefined || letter === undefined) written.lapsed.push(member.delivery)
    else
      written.mails.push({
        delivery: member.delivery,
        mail: mailTo(to, { member, letter, postbox }),
      })
  }
  return written
}

function mailTo(
  to: string,
  { member, letter, postbox }: { member: BatchMember; letter: MassLetter; postbox: Postbox },
): Mail {
  const { from, siteUrl } = postbox
  return massMail(letter, { ...member, to, from, siteUrl })
}

async function findMembers(payload: Payload, batch: string): Promise<BatchMember[]> {
  const { docs } = await payload.db.find({
    collection: 'deliveries',
    where: { and: [{ batch: { equals: batch } }, { state: { equals: 'gebundeld' } }] },
    sort: 'id',
    limit: 0,
    pagination: false,
    select: { subscriber: true, subscription: true, createdAt: true },
  })
  return z.array(Row).parse(docs)
}
