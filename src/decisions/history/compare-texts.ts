import type { TextPart } from './history-view'

import { diffWordsWithSpace } from 'diff'

/** With more changes than this nobody can follow them word by word, and finding them would take too long. */
const maxEditLength = 1000

/** What became of a text, word by word; of a text that was written anew the whole old and the whole new one. */
export function compareTexts(before: string, after: string): TextPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength })
  if (!changes)
    return [
      { sort: 'gone', text: before },
      { sort: 'new', text: after },
    ]
  return changes.map(({ value, added, removed }) => ({
    sort: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }))
}
