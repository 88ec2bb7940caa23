import type { TargetKey } from '../../targets'

import { idOf } from '@/platform/relation'

import { targetKey } from '../../targets'

const kinds = { dossiers: 'dossier', topics: 'topic', municipalities: 'municipality' } as const

type Chosen = { party: unknown; alsoFollows?: unknown }

/** Who gets an issue, by its own rule: followers of its party, perhaps only those who follow something else too. */
export function audienceOf({ party, alsoFollows }: Chosen): {
  target: TargetKey
  alsoFollows: TargetKey[]
} {
  const rows = Array.isArray(alsoFollows) ? (alsoFollows as unknown[]) : []
  return {
    target: targetKey({ kind: 'party', id: idOf(party) ?? '' }),
    alsoFollows: rows.flatMap((row) => keysOf(row)).toSorted(),
  }
}

function keysOf(row: unknown): TargetKey[] {
  if (typeof row !== 'object' || row === null || !('relationTo' in row) || !('value' in row))
    return []
  const kind = isKnown(row.relationTo) ? kinds[row.relationTo] : null
  const id = idOf(row.value)
  return kind !== null && id !== null ? [targetKey({ kind, id })] : []
}

const isKnown = (collection: unknown): collection is keyof typeof kinds =>
  typeof collection === 'string' && collection in kinds
