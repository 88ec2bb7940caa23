import type { Payload, PayloadRequest } from 'payload'
import type { Postbox } from '../postbox.adapter'

import { createLocalReq } from 'payload'
import { z } from 'zod'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { newToken, tokenHash } from '@/platform/tokens.adapter'

import { queueDelivery } from '../delivery/queue-delivery.command'

import { mayMailLink, readerLinkMs } from './reader-link'

const Request = z.object({ id: z.string(), addressHash: z.string() })
type Request = z.infer<typeof Request>
const Row = z.object({ id: z.string() })

type Handling = { postbox: Postbox; now: Date }

const batchSize = 50
const retryAfterMs = 60_000
const dayMs = 24 * 60 * 60 * 1000

/** Turns requests into mails that wait to be sent. Each is taken once, whoever else is at it; answers how many. */
export async function handleLinkRequests(payload: Payload, handling: Handling): Promise<number> {
  const { docs } = await payload.find({
    collection: 'link-requests',
    where: { dueAt: { less_than_equal: handling.now.toISOString() } },
    sort: 'dueAt',
    limit: batchSize,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Nobody may read who asked; this is where the platform answers.
    overrideAccess: true,
  })
  for (const request of z.array(Request).parse(docs)) {
    try {
      await inTransaction(payload, (req) => handleOne(req, request, handling))
    } catch (err) {
      payload.logger.error({ msg: 'A request for a link waits', request: request.id, err })
      await putOff(payload, request.id, handling.now)
    }
  }
  return docs.length
}

async function handleOne(
  req: PayloadRequest,
  { id, addressHash }: Request,
  { postbox, now }: Handling,
): Promise<void> {
  // Whoever removes the row handles it; the removal and what follows from it are one transaction.
  const taken: unknown = await req.payload.db.deleteOne({
    collection: 'link-requests',
    where: { id: { equals: id } },
    req,
  })
  const subscriber = taken === null ? null : await subscriberOf(req, addressHash)
  if (subscriber === null || !mayMailLink(await linksOfLastDay(req, subscriber, now))) return

  const token = newToken()
  const link = await req.payload.create({
    collection: 'reader-links',
    data: {
      subscriber,
      tokenHash: tokenHash(token),
      expiresAt: new Date(now.getTime() + readerLinkMs).toISOString(),
    },
    // Made by the platform for the one whose mailbox it is.
    overrideAccess: true,
    req,
  })
  const key = `voorkeuren:${link.id}`
  // Only the mail needs the link itself; it is wiped when the mail has left.
  const sealedToken = postbox.cipher.seal(token, key)
  await queueDelivery(req, { key, kind: 'voorkeuren', subscriber, sealedToken, now })
}

async function subscriberOf(req: PayloadRequest, addressHash: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'subscribers',
    where: { addressHash: { equals: addressHash } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Nobody may read subscribers; the platform must, to write to them.
    overrideAccess: true,
    req,
  })
  const row = Row.safeParse(docs[0])
  return row.success ? row.data.id : null
}

async function linksOfLastDay(req: PayloadRequest, subscriber: string, now: Date): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'deliveries',
    where: {
      and: [
        { subscriber: { equals: subscriber } },
        { kind: { equals: 'voorkeuren' } },
        { dueAt: { greater_than: new Date(now.getTime() - dayMs).toISOString() } },
      ],
    },
    // Counted by the platform to protect the address; nobody else sees deliveries to somebody.
    overrideAccess: true,
    req,
  })
  return totalDocs
}

async function putOff(payload: Payload, id: string, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  const dueAt = new Date(now.getTime() + retryAfterMs).toISOString()
  await claim(req, { collection: 'link-requests', where: { id: { equals: id } }, data: { dueAt } })
}
