/** One thing that readers see, in words; how two states of it are best compared depends on its kind. */
export type ReadableField =
  | { label: string; kind: 'value' | 'text'; value: string | null }
  | { label: string; kind: 'rows'; value: readonly string[] }

type Words = string | null | undefined

/** Short: shown as it was and as it is. */
export const readableValue = (label: string, words: Words): ReadableField => ({
  label,
  kind: 'value',
  value: words || null,
})

/** Long: shown once, with the words that came and went. */
export const readableText = (label: string, words: Words): ReadableField => ({
  label,
  kind: 'text',
  value: words || null,
})

/** A list: each line came, went or stayed. */
export const readableRows = (label: string, lines: readonly string[]): ReadableField => ({
  label,
  kind: 'rows',
  value: lines,
})
