import type { TimelineAsked } from '@/decisions/view'

import { withQuery } from '@/platform/asked'

import { dossierAddress } from '../addresses'

/** The questions behind the address of a dossier, in the order in which they stand there. */
export const timelineQuestions = ['orgaan', 'soort', 'partij', 'volgorde', 'pagina'] as const

type Questions = Partial<Record<(typeof timelineQuestions)[number], string>>

export const everything: TimelineAsked = {
  body: null,
  kind: null,
  party: null,
  order: 'oud-eerst',
  page: 1,
}

export function timelineAsked({
  orgaan,
  soort,
  partij,
  volgorde,
  pagina,
}: Questions): TimelineAsked {
  return {
    body: orgaan ?? null,
    kind: soort ?? null,
    party: partij ?? null,
    order: volgorde === 'straks-eerst' ? volgorde : 'oud-eerst',
    page: /^[1-9]\d{0,3}$/.test(pagina ?? '') ? Number(pagina) : 1,
  }
}

/** The address of a dossier as somebody asked to see it; what goes without saying is left out. */
export function timelineAddress(slug: string, asked: TimelineAsked): string {
  const { body, kind, party, order, page } = asked
  return withQuery(dossierAddress(slug), {
    orgaan: body ?? undefined,
    soort: kind ?? undefined,
    partij: party ?? undefined,
    volgorde: order === 'oud-eerst' ? undefined : order,
    pagina: page === 1 ? undefined : String(page),
  })
}

/** Whether some steps may be left out; another order leaves out nothing. */
export const isFiltered = ({ body, kind, party }: TimelineAsked): boolean =>
  body !== null || kind !== null || party !== null

/** Whether this is another view than the one that everybody gets who asks nothing. */
export const isOwnView = (asked: TimelineAsked): boolean =>
  isFiltered(asked) || asked.order !== everything.order || asked.page !== everything.page
