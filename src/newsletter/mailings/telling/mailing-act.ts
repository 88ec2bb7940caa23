import type { Act } from '@/parties/view'
import type { MailingStage } from '../mailing'

/** As much of an issue as its log needs; moments are ISO 8601 or what a driver made of them. */
export type NotedMailing = {
  stage: MailingStage
  sendAt?: string | null
  returnReason?: string | null
}

type Save = {
  before: NotedMailing
  after: NotedMailing
  /** A moment in Dutch. */
  inWords: (moment: Date) => string
}

export type MailingAct = { act: Act; detail?: string; reason?: string }

/** What a save means to a secretary, in order; nothing for writing. */
export function mailingActs(save: Save): MailingAct[] {
  const { before, after } = save
  if (before.stage === after.stage) return replanned(save)
  const planned = { act: 'mailing-gepland', ...plannedFor(save) } as const
  // One press may do both, and a secretary asks who approved.
  if (before.stage === 'ter-beoordeling' && after.stage === 'gepland')
    return [{ act: 'mailing-goedgekeurd' }, planned]
  switch (after.stage) {
    case 'concept':
      return [backToDraft(save)]
    case 'ter-beoordeling':
      return [{ act: 'mailing-aangeboden' }]
    case 'goedgekeurd':
      return [{ act: before.stage === 'gepland' ? 'mailing-uit-planning' : 'mailing-goedgekeurd' }]
    case 'gepland':
      return [planned]
    case 'bezig':
      return [{ act: before.stage === 'gepauzeerd' ? 'mailing-hervat' : 'mailing-begonnen' }]
    case 'gepauzeerd':
      return [{ act: 'mailing-gepauzeerd' }]
    case 'geannuleerd':
      return [{ act: 'mailing-geannuleerd' }]
    case 'verzonden':
      return [{ act: 'mailing-verzonden' }]
  }
}

function backToDraft({ before, after }: Save): MailingAct {
  const { returnReason } = after
  if (returnReason && returnReason !== before.returnReason)
    return { act: 'mailing-teruggegeven', reason: returnReason }
  return before.stage === 'ter-beoordeling'
    ? { act: 'mailing-teruggehaald' }
    : { act: 'mailing-teruggehaald', detail: 'de goedkeuring vervalt' }
}

function replanned(save: Save): MailingAct[] {
  const { before, after } = save
  if (after.stage !== 'gepland' || momentOf(before) === momentOf(after)) return []
  return [{ act: 'mailing-verplaatst', ...plannedFor(save) }]
}

function plannedFor({ after, inWords }: Save): { detail?: string } {
  const moment = momentOf(after)
  return moment === null ? {} : { detail: `voor ${inWords(new Date(moment))}` }
}

const momentOf = ({ sendAt }: NotedMailing): number | null =>
  sendAt ? new Date(sendAt).getTime() : null
