/** Where the admin's preview button leads: the post as readers would see it, for members of its party only. */
export function previewAddress(post: Record<string, unknown>): string | null {
  return typeof post.id === 'string' ? `/voorbeeld/${post.id}` : null
}
