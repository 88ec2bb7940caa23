// Everything below a space but tab and the ends of lines, and the one that means "delete": nobody types them, no page
// shows them, XML forbids them, and SQLite ends a text at the first.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** The same value without characters that no text can hold, in every text in it. Files and dates go through as they are. */
export function withoutControls(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(controls, '')
  if (Array.isArray(value)) return value.map(withoutControls)
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)]),
  )
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
