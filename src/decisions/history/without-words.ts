/** Stands where words were taken out. */
const takenOut = '[weggehaald]'

/**
 * The same value with these words replaced in every text in it; whole words only, in capitals or not, however much
 * space stands between them. Identifiers are left alone: in them such words mean nothing.
 */
export function withoutWords<Value>(value: Value, words: string): Value {
  return replaceIn(value, patternFor(words)) as Value
}

function replaceIn(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replaceAll(pattern, takenOut)
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, pattern))
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isIdentifier(key) ? inner : replaceIn(inner, pattern),
    ]),
  )
}

/** A date of a driver or an identifier of MongoDB is an object too, and goes through as it is. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype

/** The address is left to whoever chose it: others may have cited it. */
const isIdentifier = (key: string): boolean => /^(?:id|_.*|slug|parent)$/.test(key)

function patternFor(words: string): RegExp {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    'giu',
  )
}
