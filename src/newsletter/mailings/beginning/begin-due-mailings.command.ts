import type { Payload, PayloadRequest, Where } from 'payload'

import { noteAct } from '@/parties/api'
import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { refreshPages } from '@/platform/reading-cache.adapter'
import { anyOf, listOf } from '@/platform/reading-tags'
import { idOf } from '@/platform/relation'

import { archiveUrl } from '../../links'
import { composeMailing } from '../letter/compose-mailing.query'
import { subjectOf } from '../telling/mailing-subject'

import { freeArchiveSlug } from './archive-slug.query'
import { holdMailing } from './hold-mailing.command'
import { whyNotBegun } from './why-not-begun.query'

type Asked = {
  /** Without a slash at the end. */
  siteUrl: string
  now: Date
}

/**
 * Begins what is planned for now or earlier: the letter is put together and frozen, and gets its place in the archive.
 * Answers how many issues began. Any number of processes may do this at the same time; an issue belongs to the one that
 * claims it, in one transaction with all that beginning is.
 */
export async function beginDueMailings(payload: Payload, { siteUrl, now }: Asked): Promise<number> {
  const { docs } = await payload.find({
    collection: 'mailings',
    where: isDue(now),
    pagination: false,
    depth: 0,
    select: {},
    sort: 'sendAt',
    // The schedule looks at issues of all parties.
    overrideAccess: true,
  })
  let begun = 0
  for (const { id } of docs) {
    try {
      const hasBegun = await inTransaction(payload, (req) => beginOne(req, id, { siteUrl, now }))
      if (hasBegun) begun += 1
    } catch (err) {
      // One issue that fails keeps no other waiting; it is tried again at the next beat.
      payload.logger.error({ msg: 'An issue could not begin and waits', mailing: id, err })
    }
  }
  return begun
}

async function beginOne(
  req: PayloadRequest,
  id: string,
  { siteUrl, now }: Asked,
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, isDue(now)] }
  // Changes nothing yet: writing the row makes every other process wait for this transaction, and then find it moved.
  if (!(await claim(req, { collection: 'mailings', where, data: { stage: 'gepland' } })))
    return false
  const mailing = await req.payload.findByID({
    collection: 'mailings',
    id,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  const slug = await freeArchiveSlug(req, { subject: mailing.subject, now })
  const composed = await composeMailing(req, {
    mailing: id,
    siteUrl,
    archiveUrl: archiveUrl(siteUrl, slug),
    now,
  })
  const problems = composed?.problems ?? ['De nieuwsbrief kon niet worden samengesteld.']
  const reason = (await whyNotBegun(req, mailing)) ?? (problems.join(' ') || null)
  if (reason !== null || composed === null) {
    await holdMailing(req, { mailing, reason: reason ?? problems.join(' '), now })
    return false
  }
  await claim(req, {
    collection: 'mailings',
    where: { id: { equals: id } },
    data: {
      stage: 'bezig',
      content: JSON.stringify(composed.letter),
      slug,
      startedAt: now.toISOString(),
    },
  })
  const party = idOf(mailing.party)
  await noteAct(req, { party, act: 'mailing-begonnen', subject: subjectOf(mailing), now })
  await refreshPages(req, [anyOf('mailings'), listOf('mailings', 'party', party ?? '')])
  return true
}

function isDue(now: Date): Where {
  return {
    and: [{ stage: { equals: 'gepland' } }, { sendAt: { less_than_equal: now.toISOString() } }],
  }
}
