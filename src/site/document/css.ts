/** Marks a text as CSS, so that editors colour it and prettier lays it out. Backslashes stay as they are written. */
export const css = String.raw

/** Leaves out what a browser does not read. Made for the stylesheets of this site, not for any CSS. */
export function minified(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
}
