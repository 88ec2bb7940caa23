import type { Payload } from 'payload'
import type { AlertNews, StepNews } from './alert-content'

import { z } from 'zod'

import { decisionStatuses, dutchReading, outcomes } from '@/decisions/api'
import { outcomeLabels, statusWords } from '@/decisions/view'

import { distinctTargets, relatedTargets } from './related-target'

type Asked = { id: string; event: StepNews['event']; wasWhen: string | null; siteUrl: string }

const Step = z.object({
  title: z.string(),
  slug: z.string(),
  summary: z.string().nullish(),
  status: z.enum(decisionStatuses),
  outcome: z.enum(outcomes).nullish(),
  when: z.object({ edtf: z.string() }),
  plannedWhen: z
    .array(
      z.object({
        when: z.object({ edtf: z.string() }),
        reason: z.string().nullish(),
        sourceUrl: z.string().nullish(),
      }),
    )
    .nullish()
    .catch(null),
  body: z.object({ name: z.string() }).nullish().catch(null),
  dossiers: z.array(
    z.looseObject({ topics: z.unknown().optional(), municipalities: z.unknown().optional() }),
  ),
})

/** A step as a visitor sees it at that moment. */
export async function findStepNews(
  payload: Payload,
  { id, event, wasWhen, siteUrl }: Asked,
): Promise<AlertNews | null> {
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { equals: id } },
    depth: 2,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  const found = Step.safeParse(docs[0])
  if (!found.success) return null
  const { title, slug, summary, status, outcome, when, plannedWhen, body, dossiers } = found.data
  // There and back again is no other date.
  const hasMoved = wasWhen !== null && wasWhen !== when.edtf
  // It may have moved more than once since the date that followers know: what counts is why it is where it is now.
  const lastMove = hasMoved ? plannedWhen?.at(-1) : undefined
  const followed = relatedTargets('dossier', dossiers)

  return {
    content: {
      item: 'step',
      event,
      title,
      summary: summary ?? null,
      url: `${siteUrl}/besluiten/${slug}`,
      when: dutchReading(when.edtf),
      wasWhen: hasMoved ? dutchReading(wasWhen) : null,
      whyMoved: lastMove?.reason || null,
      moveSource: lastMove?.sourceUrl || null,
      by: body?.name ?? null,
      status: statusWords[status],
      isCalledOff: status === 'vervallen',
      outcome: outcome ? outcomeLabels[outcome].nl : null,
      dossiers: followed.map(({ name }) => name),
    },
    targets: distinctTargets([
      ...followed,
      ...dossiers.flatMap(({ topics }) => relatedTargets('topic', topics)),
      ...dossiers.flatMap(({ municipalities }) => relatedTargets('municipality', municipalities)),
    ]),
  }
}
