import type { Act } from '@/parties/view'
import type { Stage } from '../workflow/workflow'

/** As much of a post as its log needs; moments are ISO 8601 or what a driver made of them. */
export type NotedPost = {
  stage: Stage
  publishAt?: string | null
  returnReason?: string | null
  heldReason?: string | null
  withdrawnReason?: string | null
  overruled?: readonly { finding: string; reason: string }[] | null
  corrections?: readonly { text: string }[] | null
}

type Save = {
  before: NotedPost
  after: NotedPost
  /** A draft beside a public post changes nothing for readers yet. */
  isDraftSave: boolean
  /** Whether the platform itself acts: the clock, mostly. */
  isByPlatform: boolean
  /** A moment in Dutch: "24 november 2026 om 20.00 uur". */
  inWords: (moment: Date) => string
}

export type PostAct = { act: Act; detail?: string; reason?: string }

/** What a save means to a secretary, in order; nothing for writing, which is seen in the versions. */
export function postActs(save: Save): PostAct[] {
  const { before, after } = save
  // One press may do both, and a secretary asks who approved.
  if (before.stage === 'ter-beoordeling' && after.stage === 'gepland')
    return [approved(after), { act: 'stuk-gepland', ...plannedFor(save) }]
  const act = postAct(save)
  return act === null ? [] : [act]
}

function postAct(save: Save): PostAct | null {
  const { before, after, isDraftSave, isByPlatform } = save
  if (before.stage === after.stage)
    return isDraftSave ? replanned(save) : (replanned(save) ?? corrected(save))
  switch (after.stage) {
    case 'concept':
      return backToDraft(save)
    case 'ter-beoordeling':
      return before.stage === 'concept'
        ? { act: 'stuk-aangeboden' }
        : withReason({ act: 'stuk-tegengehouden' }, after.heldReason)
    case 'goedgekeurd':
      return before.stage === 'gepland' ? { act: 'stuk-uit-planning' } : approved(after)
    case 'gepland':
      return { act: 'stuk-gepland', ...plannedFor(save) }
    case 'gepubliceerd':
      return { act: 'stuk-gepubliceerd', ...(isByPlatform && { detail: 'zoals gepland' }) }
    case 'ingetrokken':
      return withReason(
        {
          act: 'stuk-ingetrokken',
          ...(isByPlatform && { detail: 'het moment om offline te gaan was er' }),
        },
        after.withdrawnReason,
      )
  }
}

function approved(post: NotedPost): PostAct {
  return withReason({ act: 'stuk-goedgekeurd' }, overruledWords(post))
}

function backToDraft({ before, after }: Save): PostAct {
  const isReturned = Boolean(after.returnReason) && after.returnReason !== before.returnReason
  if (isReturned) return withReason({ act: 'stuk-teruggegeven' }, after.returnReason)
  return before.stage === 'ter-beoordeling'
    ? { act: 'stuk-teruggehaald' }
    : { act: 'stuk-teruggehaald', detail: 'de goedkeuring vervalt' }
}

function replanned(save: Save): PostAct | null {
  const { before, after } = save
  if (after.stage !== 'gepland' || momentOf(before) === momentOf(after)) return null
  return { act: 'stuk-verplaatst', ...plannedFor(save) }
}

function corrected({ before, after }: Save): PostAct | null {
  const earlier = before.corrections?.length ?? 0
  const added = (after.corrections ?? []).slice(earlier)
  if (after.stage !== 'gepubliceerd' || added.length === 0) return null
  return withReason({ act: 'stuk-gecorrigeerd' }, added.map(({ text }) => text).join(' '))
}

function plannedFor({ after, inWords }: Save): { detail?: string } {
  const moment = momentOf(after)
  return moment === null ? {} : { detail: `voor ${inWords(new Date(moment))}` }
}

const momentOf = ({ publishAt }: NotedPost): number | null =>
  publishAt ? new Date(publishAt).getTime() : null

const overruledWords = ({ overruled }: NotedPost): string =>
  (overruled ?? []).map(({ finding, reason }) => `${finding}: ${reason}`).join('; ')

const withReason = (act: PostAct, reason: string | null | undefined): PostAct =>
  reason ? { ...act, reason } : act
