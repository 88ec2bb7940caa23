import { readableFields } from '../workflow/content-hash'

type Version = Record<string, unknown>

/**
 * What of an old version comes back: all that readers see but the web address, under which the post may have been linked
 * to since. The stage, the approval and the corrections are of today: a text that comes back is a change like any other.
 */
export function restoredContent(version: Version): Version {
  return Object.fromEntries(
    readableFields
      .filter((field) => field !== 'slug')
      .map((field) => [field, withoutRowIds(version[field])]),
  )
}

/** Rows get new names: those of a version are taken. What was empty then is emptied again. */
function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null
  return value.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) return row
    const { id: _, ...rest } = row as { id?: unknown }
    return rest
  })
}
