import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Payload takes a moment of change that a client sends along with something new. Dated back, it would never be seen by
 * whoever asks what changed.
 */
export const stampCreation: CollectionBeforeChangeHook<{ id: string; updatedAt?: string }> = ({
  data,
  operation,
}) => {
  if (operation !== 'create') return data
  const { updatedAt: _, ...rest } = data
  return rest
}
