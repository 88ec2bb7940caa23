import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The only place that knows where the packages keep their letters. Latin alone: it holds every sign that Dutch needs. */
export const readFonts = () => ({
  newsreader: readFileSync(
    join(
      process.cwd(),
      'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    ),
  ),
  atkinson: readFileSync(
    join(
      process.cwd(),
      'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
  ),
})
