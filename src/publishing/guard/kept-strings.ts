import type { ReadableText } from './readable-text'

import { decodedAddress } from './link-address'
import { plainSigns } from './plain-signs'

/**
 * What is kept in a text beside what its page shows: a block that is not whole, a node that is not known here. Programs
 * that ask for the post get that too. Ids and marks of the editor are left out, since they hold no number or address.
 */
export function keptStrings(body: unknown, shown: readonly ReadableText[]): ReadableText[] {
  const known = shown.map(({ text }) => text)
  return stringsIn(body, '')
    .filter(({ text }) => mayTellOfSomebody.test(text) && !isId.test(text))
    .map(({ key, text }): ReadableText => {
      const isAddress = key === 'url'
      const plain = plainSigns(isAddress ? decodedAddress(text) : text)
      return { path: 'body', text: plain, ...(isAddress && { isAddress }) }
    })
    .filter(({ text }) => !known.some((one) => one.includes(text)))
}

/** Numbers and addresses of people have at least that many digits, or a sign in the middle. */
const mayTellOfSomebody = /(?:\d[^\d]*){8}|@|\bat\b|apenstaartje/i
const isId = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

function stringsIn(value: unknown, key: string): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, name))
}
