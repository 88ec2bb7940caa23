/** Why this is not a web address that a reader can be sent to, in Dutch; null when it is one, or is empty. */
export function webAddressProblem(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string' && isWebAddress(value)) return null
  return 'Dit is geen webadres. Open de bladzijde in uw browser en kopieer het hele adres uit de balk bovenaan, met https ervoor.'
}

function isWebAddress(text: string): boolean {
  // A parser leaves a line end out in silence; a feed or a table would not.
  if (/\s/.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  // "https://gemeente.nl@elders.example" looks like one place and leads to another.
  const isPlain = username === '' && password === ''
  return (protocol === 'https:' || protocol === 'http:') && isPlain && hostname.includes('.')
}
