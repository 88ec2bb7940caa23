/** Data for search engines in the words of schema.org. It is never run: browsers treat it as text. */
export type JsonLd = {
  '@context': 'https://schema.org'
  '@type': string
  [property: string]: JsonLdValue
}

type JsonLdValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly JsonLdValue[]
  | { readonly [property: string]: JsonLdValue }

/** `<` is escaped, so that no title can end the element it stands in. */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
