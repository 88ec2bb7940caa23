import type { PayloadRequest } from 'payload'
import type { Act, SubjectKind } from './audit-words'

import { actorOf } from '../members/actor'
import { partiesWhere } from '../roles/roles'

import { withoutPersonalDetails } from './without-personal-details'

export type NotedAct = {
  /** In whose log it stands; what belongs to no party is for the admin alone. */
  party: string | null
  act: Act
  subject: { kind: SubjectKind; id: string; title: string }
  detail?: string | null
  reason?: string | null
  /** Who did it, where nobody is logged in. */
  by?: { id: string; name: string }
  now: Date
}

/** Writes a line in the log, in the transaction of what it tells of: both are kept, or neither. */
export async function noteAct(req: PayloadRequest, noted: NotedAct): Promise<void> {
  const { party, act, subject, detail, reason, by, now } = noted
  await req.payload.create({
    collection: 'audit-entries',
    data: {
      at: now.toISOString(),
      actorName: withoutPersonalDetails(by?.name ?? nameOfActor(req, party)),
      actorId: by?.id ?? req.user?.id ?? null,
      act,
      subjectKind: subject.kind,
      subjectTitle: withoutPersonalDetails(subject.title) || 'zonder titel',
      subjectId: subject.id,
      detail: detail ? withoutPersonalDetails(detail) : null,
      reason: reason ? withoutPersonalDetails(reason) : null,
      party,
    },
    depth: 0,
    // Nobody writes in the log by hand; the platform does for everybody.
    overrideAccess: true,
    req,
  })
}

/** As the log says it: a stranger who helped is told from a colleague. */
function nameOfActor({ user }: PayloadRequest, party: string | null): string {
  if (!user) return 'Raadlijn'
  const { isAdmin, seats } = actorOf(user)
  const isHelper = isAdmin && (party === null || !partiesWhere(seats, 'writer').includes(party))
  return isHelper ? `${user.name} (beheer van Raadlijn)` : user.name
}
