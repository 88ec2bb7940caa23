import type { Block, Item, Letter, Reason, Sender } from './letter'

import { senderLine, subscriptionLinks } from './letter'

/** The letter for mail programs and people that prefer plain text. */
export function letterText(letter: Letter, sender: Sender): string {
  const links = subscriptionLinks(letter, sender).map(({ label, url }) => `${label}: ${url}`)
  return [
    oneLine(letter.heading),
    ...letter.blocks.map(blockText),
    '-- ',
    ...letter.reasons.map(reasonText),
    ...(letter.responsible === null ? [] : [letter.responsible]),
    ...(links.length === 0 ? [] : [links.join('\n')]),
    senderLine(sender),
    '',
  ].join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'quote':
      return `  “${block.text}”`
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${oneLine(value)}`).join('\n')
    case 'button':
      return `${block.label}:\n${block.url}`
    case 'section':
      return `${oneLine(block.title)}\n${'-'.repeat(Math.min(oneLine(block.title).length, 60))}`
    case 'item':
      return itemText(block.item)
  }
}

function reasonText({ text, ending }: Reason): string {
  return ending === null ? text : `${text}\n${ending.label}: ${ending.url}`
}

function itemText({ label, title, text, url }: Item): string {
  const parts = [`* ${label}: ${oneLine(title)}`, text && oneLine(text), url]
  return parts.filter(Boolean).join('\n  ')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
