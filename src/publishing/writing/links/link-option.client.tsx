'use client'

import type { LinkTarget } from './find-link-targets.client'

import { MenuOption } from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'

/** One line of the menu: a name to link to, or a decision to show as a card. */
export class LinkOption extends MenuOption {
  readonly target: LinkTarget
  readonly isCard: boolean

  constructor(target: LinkTarget, isCard: boolean) {
    super(`${target.collection}:${target.id}:${isCard ? 'card' : 'link'}`)
    this.target = target
    this.isCard = isCard
  }
}

/** A decision can stand in a sentence, and as a card between the paragraphs. */
export function optionsFor(targets: readonly LinkTarget[]): LinkOption[] {
  return targets.flatMap((target) => [
    new LinkOption(target, false),
    ...(target.collection === 'decisions' ? [new LinkOption(target, true)] : []),
  ])
}
