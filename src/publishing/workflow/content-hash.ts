/** Everything of a post that a reader sees. What is approved is exactly this. */
export const readableFields = [
  'type',
  'title',
  'slug',
  'lead',
  'inShort',
  'body',
  'bylines',
  'onBehalfOfGroup',
  'hero',
  'topics',
  'dossiers',
  'stances',
  'sources',
  'meta',
  'advertising',
] as const

/** Added after posts had been approved: a post without one keeps the fingerprint that it was approved with. */
const fieldsOfLater: readonly string[] = ['advertising']

/** One text for one content: keys in order, relations as ids, nothing for what is empty. Row ids do not count. */
export function canonicalContent(post: Record<string, unknown>): string {
  return JSON.stringify(
    readableFields
      .map((field) => [field, canonical(post[field])] as const)
      .filter(([field, content]) => content !== null || !fieldsOfLater.includes(field)),
  )
}

function canonical(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(canonical)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id' || isDocument(value))
    .map(([key, inner]): [string, unknown] => [key, canonical(inner)])
    .filter(([, inner]) => inner !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : isDocument(value) ? value.id : Object.fromEntries(entries)
}

/** A relation that came as a whole document instead of its id. */
function isDocument(value: object): value is { id: string; createdAt: string } {
  return 'id' in value && 'createdAt' in value
}
