import type { CollectionBeforeDeleteHook, FlattenedField, SanitizedCollectionConfig } from 'payload'

import { APIError } from 'payload'

/**
 * What something else cannot do without is not deleted. SQLite would answer with a broken constraint and MongoDB
 * would leave a relation to nothing; here both say what still uses it.
 */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const users: string[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = requiredPathsTo(collection.slug, config.flattenedFields)
    if (paths.length === 0) continue
    const { totalDocs } = await req.payload.count({
      collection: config.slug,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      // Whether it is used must not depend on what the asker may see.
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) users.push(`${nameOf(config)} (${totalDocs})`)
  }
  if (users.length === 0) return
  throw new APIError(
    `Dit wordt nog gebruikt bij: ${users.join(', ')}. Verander of verwijder dat eerst.`,
    409,
    { code: 'IS_USED' },
    true,
  )
}

/** Where a collection needs a relation to this one; rich text is not looked into. */
function requiredPathsTo(slug: string, fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return field.required === true && field.relationTo === slug ? [path] : []
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab')
      return requiredPathsTo(slug, field.flattenedFields, `${path}.`)
    return []
  })
}

function nameOf({ labels, slug }: SanitizedCollectionConfig): string {
  const { plural } = labels
  return typeof plural === 'object' ? (plural.nl ?? slug) : slug
}
