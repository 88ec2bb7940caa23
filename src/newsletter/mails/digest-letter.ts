import type { AlertContent } from '../alerts/alert-content'
import type { DigestFrequency } from '../digests/digest'
import type { DigestNews } from '../digests/digest-news'
import type { Target } from '../targets'
import type { FollowedTarget } from './alert-letter'
import type { Block, Item, Letter } from './letter'

import { advertisingLabel } from '@/publishing/view'

import { targetKey } from '../targets'

import { labelOf, reasonFor, targetName } from './alert-letter'

type Digest = {
  frequency: DigestFrequency
  /** The day on which the window closed, to be read: "24 november 2026". */
  day: string
  news: DigestNews
  followed: readonly (FollowedTarget & Pick<Target, 'id'>)[]
}

/**
 * All that happened to what a reader follows, under each thing that they follow: what matters to two of them stands under
 * both. The subject names nothing that is followed: it shows on locked screens.
 */
export function digestLetter({ frequency, day, news, followed }: Digest): Letter {
  const sections = followed.map((target) => ({ target, items: itemsOf(news, target) }))
  const count = new Set(sections.flatMap(({ items }) => items)).size
  const { subject, heading } = words[frequency]
  return {
    subject: `${subject} ${day}`,
    preheader:
      count === 1 ? 'Eén bericht over wat u volgt.' : `${count} berichten over wat u volgt.`,
    heading,
    blocks: sections.flatMap(({ target, items }): Block[] => [
      { kind: 'section', title: capital(targetName(target)) },
      ...items.map((content) => ({ kind: 'item', item: itemOf(content) }) as const),
    ]),
    reasons: followed.map(reasonFor),
    responsible: null,
  }
}

const words: Record<DigestFrequency, { subject: string; heading: string }> = {
  dag: { subject: 'Uw overzicht van', heading: 'Wat er sinds gisteren gebeurde' },
  week: { subject: 'Uw weekoverzicht van', heading: 'Wat er deze week gebeurde' },
}

function itemsOf(news: DigestNews, target: Pick<Target, 'kind' | 'id'>): AlertContent[] {
  return news
    .filter(({ targets }) => targets.some((one) => targetKey(one) === targetKey(target)))
    .map(({ content }) => content)
}

function itemOf(content: AlertContent): Item {
  const { title, url } = content
  if (content.item === 'post') {
    const { party, lead, correction, isAdvertising } = content
    const label = `${isAdvertising ? `${advertisingLabel} · ` : ''}${labelOf(content)} · ${party.name}`
    return { label, title, text: correction ?? (lead || null), url }
  }
  const { when, wasWhen, outcome } = content
  const moment = wasWhen === null ? when : `${when} (eerst: ${wasWhen})`
  return { label: labelOf(content), title, text: [moment, outcome].filter(Boolean).join('. '), url }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
