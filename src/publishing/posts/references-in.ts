/**
 * Ids that stand in the given fields anywhere in a rich text or group, whatever its node types; each once. A document
 * that came along whole, such as the post behind a link, is not part of the text: what it shows is its own.
 */
export function referencesIn(value: unknown, fields: readonly string[]): string[] {
  const found = new Set<string>()
  collect(value, fields, found)
  return [...found]
}

function collect(value: unknown, fields: readonly string[], found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const id = fields.includes(key) ? referenceOf(inner) : null
    if (id !== null) found.add(id)
    else if (!isDocument(inner)) collect(inner, fields, found)
  }
}

const isDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && 'createdAt' in value

function referenceOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
    return value.id
  return null
}
