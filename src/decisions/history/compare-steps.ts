import type { FieldChange } from './history-view'
import type { Names } from './names'
import type { SavedStep } from './saved-step'

import { compareReadable } from './compare-readable'
import { readableStep } from './readable-step'

/** What a save changed for readers; empty when it changed nothing that they see. */
export function compareSteps(before: SavedStep, after: SavedStep, names: Names): FieldChange[] {
  return compareReadable(readableStep(before, names), readableStep(after, names))
}
