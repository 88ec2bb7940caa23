/** As much of a field of a collection as is needed to name it. */
export type Labelled = {
  name: string
  label?: unknown
  hidden?: boolean
  admin?: { hidden?: boolean }
}

type Doc = Record<string, unknown>

/**
 * The Dutch names of the fields in which two states of a document differ, in the order of the form. A relation is the
 * same whether it came as an id or as a whole document, and rows of a list are the same whatever they are numbered.
 */
export function changedLabels(fields: readonly Labelled[], before: Doc, after: Doc): string[] {
  const changed = fields
    .filter(({ hidden, admin }) => hidden !== true && admin?.hidden !== true)
    .filter(({ name }) => JSON.stringify(bare(before[name])) !== JSON.stringify(bare(after[name])))
    .map(({ label }) => dutch(label))
    .filter((label) => label !== null)
  return [...new Set(changed)]
}

function bare(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(bare)
  if (typeof value !== 'object') return value
  if ('id' in value && 'createdAt' in value) return value.id
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]): [string, unknown] => [key, bare(inner)])
    .filter(([, inner]) => inner !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

function dutch(label: unknown): string | null {
  if (typeof label !== 'object' || label === null || !('nl' in label)) return null
  return typeof label.nl === 'string' && label.nl !== '' ? label.nl : null
}
