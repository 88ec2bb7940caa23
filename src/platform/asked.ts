/** Words of a filter or a page number; whatever else is sent asks for nothing. */
const plainValue = /^[a-z0-9][a-z0-9-]{0,79}$/

/** What an address asks for, of what may be asked: plain values only, and of each name the first. */
export function askedIn<Name extends string>(
  { url }: { url: string },
  names: readonly Name[],
): Partial<Record<Name, string>> {
  if (names.length === 0) return {}
  const { searchParams } = new URL(url)
  const asked: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = searchParams.get(name)?.trim().toLowerCase() ?? ''
    if (plainValue.test(value)) asked[name] = value
  }
  return asked
}

/** An address with what is asked behind it, in the order of the names; empty answers are left out. */
export function withQuery(
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
): string {
  const query = Object.entries(asked)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return query === '' ? path : `${path}?${query}`
}
