'use client'

import type { Search } from './use-link-targets.client'
import type { LinkOption } from './link-option.client'

import { decisionKindLabels } from '@/decisions/view'
import { words } from '@/platform/words'

import { usePlaceAtCaret } from './use-place-at-caret.client'

type Props = {
  search: Search
  options: readonly LinkOption[]
  selected: number | null
  onHover: (at: number) => void
  onChoose: (option: LinkOption) => void
  language: 'nl' | 'en'
}

/** The names that were found, for a mouse, a finger and the arrow keys. */
export function LinkList({ search, options, selected, onHover, onChoose, language }: Props) {
  const menu = usePlaceAtCaret<HTMLDivElement>()
  if (search.state !== 'found' || options.length === 0)
    return (
      <div ref={menu} className="link-menu">
        <p className="link-menu__hint">{hints[search.state][language]}</p>
      </div>
    )
  return (
    <div ref={menu} className="link-menu">
      {options.map((option, at) => (
        <button
          key={option.key}
          id={`typeahead-item-${at}`}
          ref={(element) => option.setRefElement(element)}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={at === selected}
          // The cursor has to stay in the text.
          onMouseDown={(event) => event.preventDefault()}
          onMouseEnter={() => onHover(at)}
          onClick={() => onChoose(option)}
        >
          <span>{option.target.name}</span>
          <small>{kindOf(option, language)}</small>
        </button>
      ))}
    </div>
  )
}

function kindOf({ target, isCard }: LinkOption, language: 'nl' | 'en'): string {
  if (isCard) return asCard[language]
  const kind = (target.kind ? decisionKindLabels[target.kind] : kinds[target.collection])[language]
  return target.when ? `${kind} · ${target.when}` : kind
}

const asCard = words('Als kaart tussen de tekst', 'As a card in the text')
const kinds = {
  decisions: words('Stap', 'Step'),
  dossiers: words('Dossier', 'Dossier'),
  people: words('Persoon', 'Person'),
}
const hints = {
  idle: words(
    'Typ een paar letters van een besluit, dossier of persoon.',
    'Type some letters of a decision, dossier or person.',
  ),
  searching: words('Wij zoeken …', 'Searching …'),
  found: words(
    'Niets gevonden. Typ een ander woord, of druk op Esc.',
    'Nothing found. Type another word, or press Esc.',
  ),
  failed: words('Zoeken lukt nu niet. Typ gerust door.', 'Searching failed. Just type on.'),
}
