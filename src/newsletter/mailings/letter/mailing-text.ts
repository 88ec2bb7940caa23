import type { IntroInline, IntroList, IntroPart } from './intro-part'
import type { DecisionCard, LetterCard, MailingLetter, PostCard } from './mailing-letter'

import { advertisingLabel } from '@/publishing/view'

import { footLinks, footLines } from './mailing-foot'

/** The issue for mail programs and people that prefer plain text. */
export function mailingText(letter: MailingLetter, stopUrl: string): string {
  const { subject, party, intro, cards } = letter
  const { reason, colophon } = footLines(letter)
  const support = party.support && `${party.support.label}:\n${party.support.url}`
  return [
    [party.name, ...(party.slogan ? [party.slogan] : [])].join('\n'),
    oneLine(subject),
    ...intro.map(introText),
    ...cards.map(cardText),
    ...(support ? [rule, support] : []),
    '-- ',
    `${reason}\nStop hiermee: ${stopUrl}`,
    footLinks(letter)
      .map(({ label, url }) => `${label}: ${url}`)
      .join('\n'),
    ...colophon,
    '',
  ].join('\n\n')
}

/** What stands beside the subject: what its writer put there, or else how the letter begins. */
export function firstLine({
  preheader,
  intro,
}: Pick<MailingLetter, 'preheader' | 'intro'>): string {
  if (preheader !== '') return preheader
  return oneLine(intro.map(introText).join(' ')).slice(0, 140)
}

const rule = '* * *'

function introText(part: IntroPart): string {
  return part.kind === 'list' ? listText(part, '') : inlineText(part.parts)
}

function listText({ isOrdered, items }: IntroList, indent: string): string {
  return items
    .flatMap(({ parts, list }, at) => [
      `${indent}${isOrdered ? `${at + 1}.` : '-'} ${inlineText(parts)}`,
      ...(list ? [listText(list, `${indent}   `)] : []),
    ])
    .join('\n')
}

function inlineText(parts: readonly IntroInline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'break') return '\n'
      const words = inlineText(part.parts)
      const address = part.href.replace(/^(mailto|tel):/, '')
      return words.includes(address) ? words : `${words} (${address})`
    })
    .join('')
}

function cardText(card: LetterCard): string {
  return [rule, ...(card.kind === 'stuk' ? postLines(card) : decisionLines(card))].join('\n\n')
}

function postLines(card: PostCard): string[] {
  const { label, publishedOn, title, lead, stances, url, isAdvertising } = card
  const said = stances.map(({ label: stance, on, conditions, conditionsLabel }) =>
    [`${stance}: ${on}`, ...(conditions ? [`${conditionsLabel} ${conditions}`] : [])].join('\n'),
  )
  return [
    `${isAdvertising ? `${advertisingLabel} · ` : ''}${label} · ${publishedOn}\n${oneLine(title)}`,
    ...(lead === '' ? [] : [lead]),
    ...said,
    `Lees het hele stuk:\n${url}`,
  ]
}

function decisionLines({
  label,
  title,
  when,
  status,
  outcome,
  by,
  summary,
  url,
}: DecisionCard): string[] {
  const facts = [
    `Wanneer: ${when}`,
    ...(by === null ? [] : [`Door: ${by}`]),
    ...(outcome === null ? [] : [`Uitkomst: ${outcome}`]),
  ]
  return [
    `${label} · ${status}\n${oneLine(title)}`,
    facts.join('\n'),
    ...(summary === null ? [] : [summary]),
    `Bekijk deze stap:\n${url}`,
  ]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
