import type { PayloadRequest } from 'payload'
import type { Mailing } from '@/payload-types'

import { noteAct } from '@/parties/api'
import { claim } from '@/platform/claim.command'
import { idOf, idsOf } from '@/platform/relation'
import { findTeam, mailColleagues } from '@/publishing/api'

import { heldMail } from '../telling/mailing-mails'
import { mailingDesk } from '../telling/mailing-desk'
import { subjectOf } from '../telling/mailing-subject'

type Held = { mailing: Mailing; reason: string; now: Date }

/** An issue that may not go out goes back to review and says why; its editors and writers get a mail. */
export async function holdMailing(
  req: PayloadRequest,
  { mailing, reason, now }: Held,
): Promise<void> {
  const { id, subject } = mailing
  await claim(req, {
    collection: 'mailings',
    where: { id: { equals: id } },
    data: {
      stage: 'ter-beoordeling',
      returnReason: reason,
      sendAt: null,
      plannedById: null,
      approval: { hash: null, by: null, at: mailing.approval?.at ?? null, isOwnWork: false },
    },
  })
  const party = idOf(mailing.party)
  await noteAct(req, {
    party,
    act: 'mailing-tegengehouden',
    subject: subjectOf(mailing),
    reason,
    now,
  })
  const authors = idsOf(mailing.writtenBy)
  const team = await findTeam(req, party ?? '')
  await mailColleagues(req, {
    to: team.filter(({ id: one, isEditor }) => isEditor || authors.includes(one)),
    mail: heldMail({ subject, desk: mailingDesk(req.payload.config.serverURL, id), reason }),
  })
  req.payload.logger.warn({ msg: 'An issue was held', mailing: id })
}
