const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const objectId = /^[0-9a-f]{24}$/
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What stands in an address or a filter: an id of one of the two databases, or a slug; null for anything else. */
export function identifierIn(text: string): { kind: 'id' | 'slug'; value: string } | null {
  if (uuid.test(text) || objectId.test(text)) return { kind: 'id', value: text }
  return slug.test(text) && text.length <= 80 ? { kind: 'slug', value: text } : null
}
