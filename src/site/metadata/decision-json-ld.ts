import type { DecisionKind, DecisionView } from '@/decisions/view'
import type { JsonLd } from '../document/json-ld'
import type { SiteContext } from '../site-context'

import { machineDate } from '@/decisions/view'

import { decisionAddress, dossierAddress } from '../addresses'

import { webPageJsonLd } from './web-page-json-ld'

/** What a body laid down is legislation in the words of schema.org; everything else on the timeline is an event. */
const isLaidDown: Record<DecisionKind, boolean> = {
  collegebesluit: true,
  raadsbesluit: true,
  motie: true,
  amendement: true,
  overeenkomst: true,
  opdracht: false,
  rapport: false,
  bespreking: false,
  raadsvraag: false,
  toezegging: false,
  mijlpaal: false,
}

export function decisionJsonLd(
  decision: DecisionView,
  { origin }: Pick<SiteContext, 'origin'>,
): JsonLd {
  const date = machineDate(decision.when) ?? undefined
  const body =
    decision.bodyName === null
      ? undefined
      : { '@type': 'GovernmentOrganization', name: decision.bodyName }
  const url = `${origin}${decisionAddress(decision.slug)}`
  const shared = {
    name: decision.title,
    description: decision.summary ?? undefined,
    inLanguage: 'nl',
    url,
    mainEntityOfPage: webPageJsonLd({
      url,
      origin,
      title: decision.title,
      crumbs: decision.dossiers
        .slice(0, 1)
        .map(({ title, slug }) => ({ label: title, href: dossierAddress(slug) })),
    }),
  }
  if (decision.kind === 'raadsvraag') return { ...shared, ...questionJsonLd(decision) }
  if (isLaidDown[decision.kind]) {
    return {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      ...shared,
      legislationDate: date,
      legislationPassedBy: body,
      legislationJurisdiction: decision.municipality?.name,
    }
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...shared,
    startDate: date,
    organizer: body,
  }
}

/** A question of a council member, with the answer where there is one. */
function questionJsonLd({ text, answer, proposers, summary, when }: DecisionView): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Question',
    text: text ?? summary ?? undefined,
    dateCreated: machineDate(when) ?? undefined,
    author: proposers.map((proposer) => ({
      '@type': 'accent' in proposer ? 'Organization' : 'Person',
      name: proposer.name,
    })),
    answerCount: answer?.text ? 1 : 0,
    acceptedAnswer: answer?.text
      ? {
          '@type': 'Answer',
          text: answer.text,
          dateCreated: (answer.on && machineDate(answer.on)) ?? undefined,
          url: answer.url ?? undefined,
        }
      : undefined,
  }
}
