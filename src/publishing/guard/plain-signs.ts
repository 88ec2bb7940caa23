/** Signs that look alike become one, and those that nobody sees go: they would hide a number from a search. */
export function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/[^\S\n]/g, ' ')
}

/** Not only spaces, full stops or signs that nobody sees. */
export function saysSomething(text: unknown): boolean {
  return typeof text === 'string' && /[\p{L}\p{N}]/u.test(plainSigns(text))
}
