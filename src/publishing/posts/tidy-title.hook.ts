import type { FieldHook } from 'payload'
import type { Post } from '@/payload-types'

/**
 * A title without anything to see is none: it would leave a post that nobody can point at. Space around a title goes
 * when the post is offered, and not while somebody types between two words or after somebody vouched for it.
 */
export const tidyTitle: FieldHook<Post, unknown> = ({ value, originalDoc, req }) => {
  if (typeof value !== 'string') return value
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(value)) return ''
  const isOffered =
    req.context.isDraftSave !== true && (originalDoc?.stage ?? 'concept') === 'concept'
  return isOffered ? value.trim() : value
}
