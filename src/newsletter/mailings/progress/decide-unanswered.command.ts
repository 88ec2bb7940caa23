import type { Payload, PayloadRequest } from 'payload'
import type { Mailing } from '@/payload-types'

import { noteAct } from '@/parties/api'
import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { idOf } from '@/platform/relation'

import { subjectOf } from '../telling/mailing-subject'

export const decisions = ['opnieuw', 'laten'] as const
export type Decision = (typeof decisions)[number]

type Asked = {
  mailing: Mailing
  decision: Decision
  by: { id: string; name: string }
  now: Date
}

/**
 * What happens with batches of which nobody can tell whether the mailer took them: once more, so that some may get the
 * mail twice, or not at all, so that some may miss it. Answers for how many batches this was decided.
 */
export function decideUnanswered(
  payload: Payload,
  { mailing, decision, by, now }: Asked,
): Promise<number> {
  return inTransaction(payload, async (req) => {
    let decided = 0
    for (const id of await undecided(req, mailing.id)) {
      const isOurs = await claim(req, {
        collection: 'mail-batches',
        where: { and: [{ id: { equals: id } }, { state: { equals: 'onbeslist' } }] },
        data: decision === 'opnieuw' ? again(now) : leftAlone,
      })
      if (isOurs) decided += 1
    }
    if (decided > 0)
      await noteAct(req, {
        party: idOf(mailing.party),
        act: 'mailing-besluit',
        subject: subjectOf(mailing),
        detail:
          decision === 'opnieuw'
            ? 'opnieuw versturen; sommige lezers krijgen de brief misschien twee keer'
            : 'niet opnieuw versturen; sommige lezers missen de brief misschien',
        by,
        now,
      })
    return decided
  })
}

const again = (now: Date) =>
  ({
    state: 'wacht',
    dueAt: now.toISOString(),
    attempts: 0,
    unansweredSince: null,
  }) as const

const leftAlone = { state: 'mislukt', failure: 'besloten-niet-te-versturen' } as const

async function undecided(req: PayloadRequest, mailing: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'mail-batches',
    where: { and: [{ source: { equals: mailing } }, { state: { equals: 'onbeslist' } }] },
    pagination: false,
    depth: 0,
    select: {},
    // Batches belong to the platform; whoever decides has shown that the issue is theirs.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}
