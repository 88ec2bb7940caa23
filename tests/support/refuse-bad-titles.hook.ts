import type { CollectionAfterChangeHook } from 'payload'

/** Fails after the write, which is where halves come from. */
export const refuseBadTitles: CollectionAfterChangeHook<{ id: string; title: string }> = ({
  doc,
  operation,
}) => {
  if (operation === 'update' && doc.title === 'bad') throw new Error('This one is bad')
  return doc
}
