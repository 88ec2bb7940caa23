/** Everything that a post itself holds and a reader sees. */
export const readableFields = [
  'type',
  'title',
  'slug',
  'lead',
  'inShort',
  'body',
  'bylines',
  'onBehalfOfGroup',
  'hero',
  'topics',
  'dossiers',
  'stances',
  'sources',
  'advertising',
  'meta',
] as const
export type ReadableField = (typeof readableFields)[number]

/** What a reader sees of a file. It is kept beside the posts that show it, and can be changed there. */
export const mediaFields = ['alt', 'caption', 'credit', 'file'] as const
export type MediaField = (typeof mediaFields)[number]
export type SeenMedia = { id: string } & Record<MediaField, string | null>

export type PartName = ReadableField | `media/${string}/${MediaField}`

/**
 * What is approved, part by part, each as one text for one content: keys in order, relations as ids, nothing for what
 * is empty. Row ids do not count.
 */
export function contentParts(
  post: Record<string, unknown>,
  media: readonly SeenMedia[],
): [PartName, string][] {
  const own = readableFields.map((field): [PartName, unknown] => [field, post[field]])
  const shown = media
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((file) =>
      mediaFields.map((field): [PartName, unknown] => [`media/${file.id}/${field}`, file[field]]),
    )
  return [...own, ...shown]
    .map(([part, value]): [PartName, unknown] => [part, canonical(value, part)])
    .filter(([, value]) => value !== null)
    .map(([part, value]) => [part, JSON.stringify(value)])
}

/** One text for one content, whoever wrote it down and however; null for what is empty. */
export function canonicalText(value: unknown): string | null {
  const content = canonical(value, '')
  return content === null ? null : JSON.stringify(content)
}

function canonical(value: unknown, key: string): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((one) => canonical(one, key))
  if (typeof value !== 'object') return value
  if (relations.has(key) && 'id' in value) return value.id
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]): [string, unknown] => [name, canonical(inner, name)])
    .filter(([, inner]) => inner !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/**
 * What points at another document, and so may come as its id or as the whole of it; `value` is where a link in a text
 * keeps it. Only here: whoever writes a text may put an `id` in any part of it, and no word may hide behind that.
 */
const relations = new Set([
  'bylines',
  'decision',
  'dossier',
  'dossiers',
  'file',
  'media',
  'person',
  'topics',
  'value',
])

/** The parts in which two fingerprints differ, in the order in which a reader meets them. */
export function differingParts(one: string, other: string): string[] {
  const [before, after] = [partsOf(one), partsOf(other)]
  const names = [...new Set([...after.keys(), ...before.keys()])]
  return names.filter((name) => before.get(name) !== after.get(name))
}

function partsOf(fingerprint: string): Map<string, string> {
  return new Map(
    fingerprint.split(' ').map((part): [string, string] => {
      const [name = '', hash = ''] = part.split(':')
      return [name, hash]
    }),
  )
}
