/**
 * The value without what is not known: null, empty text, and groups in which nothing is left. A list stays, also when it
 * is empty; 0 and false are knowledge.
 */
export function known(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.map(known).filter((inner) => inner !== undefined)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, known(inner)])
    .filter(([, inner]) => inner !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
