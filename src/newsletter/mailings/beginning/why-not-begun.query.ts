import type { PayloadRequest } from 'payload'
import type { Mailing } from '@/payload-types'

import { actorOf, partiesWhere } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { mailingFingerprint } from '../workflow/mailing-fingerprint.adapter'

/** What keeps a planned issue from going out, before its letter is looked at; null when nothing does. */
export async function whyNotBegun(req: PayloadRequest, mailing: Mailing): Promise<string | null> {
  if (mailing.approval?.hash !== mailingFingerprint({ ...mailing }))
    return 'De nieuwsbrief is niet meer zoals hij is goedgekeurd.'
  // The platform itself planned it: a seed or an import.
  if (!mailing.plannedById) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: mailing.plannedById } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Asked for the schedule, which looks at issues of all parties.
    overrideAccess: true,
    req,
  })
  const [planner] = docs
  if (!planner) return 'Het account dat dit plande, bestaat niet meer.'
  const { isAdmin, seats } = actorOf(planner)
  const mayStill = isAdmin || partiesWhere(seats, 'editor').includes(idOf(mailing.party) ?? '')
  return mayStill ? null : `${planner.name} plande dit, en is nu geen redacteur van uw partij meer.`
}
