import type {
  CollectionBeforeDeleteHook,
  FlattenedField,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { APIError } from 'payload'

import { nameUsers } from './name-users.query'

/**
 * What something else cannot do without is not deleted. SQLite would answer with a broken constraint and MongoDB
 * would leave a relation to nothing; here both say what still uses it.
 */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const users: string[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = requiredPathsTo(collection.slug, config.flattenedFields)
    if (paths.length === 0) continue
    const where: Where = { or: paths.map((path) => ({ [path]: { equals: id } })) }
    const named = await nameUsers(req, { collection: config, where })
    if (named !== null) users.push(`${labelOf(config)}: ${named}`)
  }
  if (users.length === 0) return
  throw new APIError(
    `Dit wordt nog gebruikt. Verander of verwijder eerst: ${users.join('; ')}.`,
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

function labelOf({ labels, slug }: SanitizedCollectionConfig): string {
  const { plural } = labels
  return typeof plural === 'object' ? (plural.nl ?? slug) : slug
}
