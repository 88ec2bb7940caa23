import { gzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { assets, findAsset } from './assets'
import { minified } from './css'
import { stylesheet } from './stylesheet'

test('the stylesheet points at letters that are served', () => {
  const css = String(assets().stylesheet.body)
  const urls = [...css.matchAll(/url\(\/assets\/([^)]+)\)/g)].map(([, file = '']) => file)
  expect(urls).toHaveLength(2)
  expect(urls.map((file) => findAsset(file)?.contentType)).toEqual(['font/woff2', 'font/woff2'])
})

test('a changed file gets another name, so that it may be cached for ever', () => {
  expect(assets().stylesheet.path).toMatch(/^\/assets\/raadlijn-[0-9a-f]{10}\.css$/)
})

test('the colour of a party is a file of one line', () => {
  expect(findAsset('accent-1d6b3a.css')?.body).toBe(':root{--accent-base:#1d6b3a}')
})

test.each(['accent-1d6b3a.css.map', 'accent-<b>.css', 'accent-12345.css', '../package.json', ''])(
  'nothing is served for %s',
  (file) => {
    expect(findAsset(file)).toBeNull()
  },
)

test('styles and letters stay small enough for a slow phone', () => {
  const { stylesheet: css, newsreader, atkinson } = assets()
  const fontBytes = newsreader.body.length + atkinson.body.length
  expect(gzipSync(css.body).length).toBeLessThan(9_000)
  expect(fontBytes).toBeLessThan(95_000)
})

test('making it small keeps every rule', () => {
  const source = stylesheet({ newsreader: 'n', atkinson: 'a' })
  const count = (text: string) => (text.match(/\{/g) ?? []).length
  expect(count(minified(source))).toBe(count(source.replaceAll(/\/\*[\s\S]*?\*\//g, '')))
  expect(minified(".a > .b , .c {\n  content: ' <' ;\n  width: calc(1px + 2px);\n}")).toBe(
    ".a>.b,.c{content:' <';width:calc(1px + 2px)}",
  )
})
