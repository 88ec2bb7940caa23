/** Why this is not a web address that a reader can be sent to, in Dutch; null when it is one, or is empty. */
export function webAddressProblem(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string' && isWebAddress(value)) return null
  return 'Dit is geen webadres. Een webadres begint met https://, bijvoorbeeld https://www.lochem.nl.'
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.')
}
