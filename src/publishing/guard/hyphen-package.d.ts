/** Liang's patterns for Dutch, in a package without types that Node can only import as a whole. */
declare module 'hyphen/nl' {
  const dutch: {
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string
  }
  export = dutch
}
