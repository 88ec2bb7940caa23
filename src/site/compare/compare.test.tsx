import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { comparePageExamples } from '../pages/compare-pages.examples'

const markup = Object.fromEntries(
  Object.entries(comparePageExamples).map(([name, page]) => [name, renderToStaticMarkup(page)]),
)
const words = (name: keyof typeof comparePageExamples) =>
  (markup[name] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('every label has its evidence beside it: the post and its day', () => {
  const said = (markup['vergelijken-dossier'] ?? '').split('<div class="said">').slice(1)
  expect(said.length).toBeGreaterThan(4)
  for (const one of said) {
    expect(one).toMatch(/<span class="chip"[\s\S]*?<a href="\/partijen\/[^"]+">[^<]+<\/a>,/)
    expect(one).toMatch(/<time|\d{4}/)
  }
})

test('silence, a change of mind, conditions and the vote are all said in words', () => {
  const text = words('vergelijken-besluit')
  expect(text).toContain('heeft hierover niets gepubliceerd')
  expect(text).toContain(
    'eerst voor, onder voorwaarden (6 oktober 2026), daarna tegen (9 oktober 2026)',
  )
  expect(text).toContain('9 voor')
  expect(text).toContain('Fractie Jansen (1 voor)')
  expect(text).toContain('na de stemming')
  expect(words('vergelijken-dossier')).toContain(
    'Voorwaarden: Er moet eerst genoeg personeel zijn.',
  )
})

test('the page says how it compares, in three sentences, and in what order', () => {
  const text = words('vergelijken-besluit')
  const method = /Zo vergelijken we (.*?) Volgorde:/.exec(text)?.[1] ?? ''
  expect(method.match(/\.(\s|$)/g)).toHaveLength(3)
  expect(text).toContain('bij gelijke zetels het alfabet. De zetels zijn die van 6 oktober 2026.')
})

test('parties of two municipalities stand under the name of their own', () => {
  const headings = (markup['vergelijken-twee-gemeenten'] ?? '').match(/<h2[^>]*>[^<]*/g) ?? []
  expect(headings.map((heading) => heading.replace(/<[^>]+>/, ''))).toEqual([
    'Zo vergelijken we',
    'Partijen in Voorbeeldstad',
    'Partijen in Gemert-Bakel',
  ])
})
