/** Why this is not a web address that a reader can be sent to, in Dutch; null when it is one, or is empty. */
export function webAddressProblem(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string' && isWebAddress(value)) return null
  return 'Dit is geen webadres. Open de bladzijde in uw browser en kopieer het hele adres uit de balk bovenaan, met https ervoor.'
}

/** "gemeente.nl/raad" → "https://gemeente.nl/raad": people copy an address without its start. Leaves all else as it is. */
export function withScheme(value: unknown): unknown {
  if (typeof value !== 'string' || !startsWithHost.test(value.trim())) return value
  const completed = `https://${value.trim()}`
  return isWebAddress(completed) ? completed : value
}

/** A colon is only that of a port, so that "javascript:" and "mailto:" never look like a host; no "@" comes before the path. */
const startsWithHost = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,63}(:\d{1,5})?([/?#]|$)/i

function isWebAddress(text: string): boolean {
  // A parser leaves a line end out in silence; a feed or a table would not.
  if (/\s/.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  // "https://gemeente.nl@elders.example" looks like one place and leads to another.
  const isPlain = username === '' && password === ''
  return (protocol === 'https:' || protocol === 'http:') && isPlain && hostname.includes('.')
}
