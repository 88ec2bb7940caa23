import type { CollectionBeforeOperationHook } from 'payload'

import { withoutControls } from './plain-input'
import { OddShapeError, shapeProblems } from './plain-shape'

/**
 * For every collection, before anything else looks at what was sent: what cannot be what its field holds is refused,
 * characters that no text can hold are left out, and a user's own idea of when a document was made or changed. Lists are
 * walked by those moments, and a document that is dated back would never be seen by whoever asks what is new.
 */
export const takePlainInput: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: Record<string, unknown> }
  if (!data) return args
  const plain = withoutControls(data) as Record<string, unknown>
  const problems = shapeProblems(collection.flattenedFields, plain)
  if (problems.length > 0) throw new OddShapeError(problems)
  if (!req.user) return { ...args, data: plain }
  const { createdAt: _, updatedAt: __, ...rest } = plain
  return { ...args, data: rest }
}
