import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const files = {
  newsreader: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  atkinson:
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
}

/** The only place that knows where the packages keep their letters. Latin alone: it holds every sign that Dutch needs. */
export const readFonts = () => ({
  newsreader: readFileSync(packaged(files.newsreader)),
  atkinson: readFileSync(packaged(files.atkinson)),
})

/** A server may run in a folder of its own (its data and uploads are there), away from the packages. */
function packaged(file: string): string {
  const besideTheSource = join(dirname(fileURLToPath(import.meta.url)), '../../..')
  const roots = [process.cwd(), besideTheSource]
  const root = roots.find((place) => existsSync(join(place, 'node_modules', file)))
  return join(root ?? process.cwd(), 'node_modules', file)
}
