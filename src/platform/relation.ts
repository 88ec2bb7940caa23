/** The id behind a relation, whether it came as an id or as the whole document; null when there is none. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation === '' ? null : relation
  if (typeof relation === 'object' && relation !== null && 'id' in relation)
    return idOf(relation.id)
  return null
}

/** The ids behind a relation to many, without the empty places. */
export function idsOf(relations: unknown): string[] {
  if (!Array.isArray(relations)) return []
  return relations.map(idOf).filter((id) => id !== null)
}
