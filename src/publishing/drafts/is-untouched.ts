/** What a writer can fill in. What the form fills by itself (party, type, stage) does not count. */
const written = [
  'title',
  'lead',
  'inShort',
  'dossiers',
  'stances',
  'bylines',
  'topics',
  'sources',
  'hero',
  'meta',
  'slug',
  'onBehalfOfGroup',
  'corrections',
  'embargoNote',
  'publishAt',
  'expireAt',
] as const
const typeOfNewPost = 'standpunt'

/** Whether nobody typed or chose anything in this post: it was opened, and left. */
export function isUntouched(
  post: Partial<Record<(typeof written)[number] | 'body' | 'type', unknown>>,
): boolean {
  const isOtherType = !isBlank(post.type) && post.type !== typeOfNewPost
  return !isOtherType && written.every((field) => isBlank(post[field])) && !hasContent(post.body)
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank)
  return value === null || value === undefined || value === '' || value === false
}

/** A body that was clicked into holds an empty paragraph. */
function hasContent(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  const { root } = body as { root?: { children?: unknown[] } }
  return (root?.children ?? []).some((child) => {
    const { type, children } = child as { type?: string; children?: unknown[] }
    return type !== 'paragraph' || (children ?? []).length > 0
  })
}
