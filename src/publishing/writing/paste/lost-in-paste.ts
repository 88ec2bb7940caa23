import type { Words } from '@/platform/words'

import { words } from '@/platform/words'

import { isDropped } from './what-element-is'

/** What a writer is told after a paste, because it looks different here or did not come along. Nothing when all did. */
export function lostInPaste(html: string): Words[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const has = (selector: string) =>
    [...body.querySelectorAll(selector)].some((element) => !isWithinDropped(element))
  return [
    ...(has('td, th') ? [tables] : []),
    ...(has('img[src]:not([width="1"])') ? [pictures] : []),
    ...(has('a[href*="#_ftn"], a[href*="#_edn"], a[href*="#sdfootnote"], a[href*="#ftnt"]')
      ? [notes]
      : []),
  ]
}

function isWithinDropped(element: Element): boolean {
  const { parentElement } = element
  return parentElement !== null && (isDropped(parentElement) || isWithinDropped(parentElement))
}

const tables = words(
  'Een tabel kan hier niet. Elke rij staat nu op een eigen regel.',
  'There are no tables here. Each row now has a line of its own.',
)
const pictures = words(
  'De foto’s kwamen niet mee. Sleep ze los in de tekst.',
  'The pictures did not come along. Drag them into the text one by one.',
)
const notes = words(
  'De voetnoten zijn hun nummer kwijt. Zet ze liever bij de bronnen.',
  'The footnotes lost their numbers. They are better placed with the sources.',
)
