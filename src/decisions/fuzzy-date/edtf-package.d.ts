// The package brings no types. Its answer stays unknown here: read-edtf.ts parses it.
declare module '*/edtf/dist/index.cjs' {
  /** Throws an Error when the text is not EDTF of level 0, 1 or 2. */
  export function parse(text: string): unknown
}
