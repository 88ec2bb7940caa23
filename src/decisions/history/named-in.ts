import type { NamedCollection } from './names'
import type { SavedStep } from './saved-step'

import { idOf } from '@/platform/relation'

type Pointer = { collection: NamedCollection; id: string }

/** Everything that a version points at by an id, so that all names can be looked up together. */
export function namedIn(step: SavedStep): Pointer[] {
  const { votes } = step
  return [
    ...pointers('bodies', [step.body]),
    ...pointers('meetings', [step.meeting]),
    ...pointers('dossiers', step.dossiers ?? []),
    ...pointers(
      'decisions',
      (step.relations ?? []).map(({ decision }) => decision),
    ),
    ...pointers(
      'organisations',
      (step.involved ?? []).map(({ organisation }) => organisation),
    ),
    ...pointers(
      'parties',
      (step.disputes ?? []).map(({ party }) => party),
    ),
    ...pointers(
      'parties',
      (votes?.groups ?? []).map(({ party }) => party),
    ),
    ...pointers(
      'parties',
      (votes?.members ?? []).map(({ party }) => party),
    ),
    ...pointers(
      'people',
      (votes?.members ?? []).map(({ person }) => person),
    ),
    ...(step.proposers ?? []).flatMap((row) => pointers(row.relationTo, [row.value])),
  ]
}

const pointers = (collection: NamedCollection, relations: readonly unknown[]): Pointer[] =>
  relations.flatMap((relation) => {
    const id = idOf(relation)
    return id === null ? [] : [{ collection, id }]
  })
