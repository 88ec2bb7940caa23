/**
 * The colour of a party reaches its pages as a stylesheet of one line, named after the colour. So the content security
 * policy needs no exception for inline styles, and the file can be cached for ever like every other.
 */
export function accentFile(accent: string): string | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(accent)?.[1]
  return hex === undefined ? null : `accent-${hex.toLowerCase()}.css`
}

export function accentOfFile(file: string): string | null {
  const hex = /^accent-([0-9a-f]{6})\.css$/.exec(file)?.[1]
  return hex === undefined ? null : `#${hex}`
}

export const accentCss = (accent: string): string => `:root{--accent-base:${accent}}`
