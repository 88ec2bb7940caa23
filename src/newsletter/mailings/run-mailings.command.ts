import type { Payload, Where } from 'payload'
import type { Forming } from '../batches/form-batches.command'
import type { Postbox } from '../postbox.adapter'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'

import { findAudiencePage } from '../audience/find-audience-page.query'
import { formPage, readersAtOnce } from '../batches/form-batches.command'

import { findRunningMailing } from './find-running-mailing.query'

type Running = { postbox: Postbox; clock: () => Date; hasTime: () => boolean }

/** Puts the readers of issues that are being sent in batches, page by page. Any number of processes may do this. */
export async function formMailings(payload: Payload, running: Running): Promise<void> {
  const { hasTime, clock } = running
  for (const id of await runningIds(payload, [{ formedAt: { exists: false } }])) {
    let rest = await formingOf(payload, id, running)
    while (rest && hasTime()) rest = await formPage(payload, rest, clock())
  }
}

async function formingOf(
  payload: Payload,
  id: string,
  { postbox, clock }: Running,
): Promise<Forming | null> {
  const mailing = await findRunningMailing(payload, id)
  if (!mailing || mailing.isFormed) return null
  const { target, alsoFollows, partySlug, cursor, batches } = mailing
  return {
    kind: 'uitgave',
    collection: 'mailings',
    id,
    cursor,
    batches,
    batchSize: postbox.mailerOfParty(partySlug).mostAtOnce,
    while: { and: [{ stage: { equals: 'bezig' } }, { formedAt: { exists: false } }] },
    whenDone: { formedAt: clock().toISOString() },
    pageAfter: (after) =>
      findAudiencePage(payload, { audience: { target, alsoFollows }, after, limit: readersAtOnce }),
  }
}

/** An issue is sent when each of its batches is settled; one that waits for a decision keeps it open. */
export async function finishMailings(payload: Payload, now: Date): Promise<void> {
  for (const id of await runningIds(payload, [{ formedAt: { exists: true } }])) {
    const { totalDocs } = await payload.count({
      collection: 'mail-batches',
      where: {
        and: [{ source: { equals: id } }, { state: { in: ['wacht', 'bezig', 'onbeslist'] } }],
      },
      // The platform sends what editors approved.
      overrideAccess: true,
    })
    if (totalDocs > 0) continue
    await claim(await createLocalReq({}, payload), {
      collection: 'mailings',
      where: { and: [{ id: { equals: id } }, { stage: { equals: 'bezig' } }] },
      data: { stage: 'verzonden', finishedAt: now.toISOString() },
    })
  }
}

async function runningIds(payload: Payload, where: Where[]): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'mailings',
    where: { and: [{ stage: { equals: 'bezig' } }, ...where] },
    sort: 'startedAt',
    pagination: false,
    depth: 0,
    select: {},
    // The platform sends what editors approved.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
