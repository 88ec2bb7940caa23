import type { FactsByWords } from '@/decisions/api'

import { expect, test } from 'vitest'

import { day, step } from '../preview/sample'

import { searchView } from './ranked-hits'

const asked = { query: 'welzijn lochem', words: ['welzijn', 'lochem'], page: 1 }
const nothing = {
  municipalities: [],
  parties: [],
  people: [],
  organisations: [],
  topics: [],
  dossiers: [],
  posts: [],
  steps: [],
}
const found = (...steps: FactsByWords['steps']) => ({ ...nothing, steps })

test('words in a title go before words in the text, and then the newest goes first', () => {
  const { hits } = searchView(
    asked,
    found(
      step({ slug: 'oud', title: 'Over welzijn', summary: 'In Lochem', when: day('2013-04-08') }),
      step({ slug: 'nieuw', title: 'Over welzijn', summary: 'In Lochem', when: day('2016-01-12') }),
      step({ slug: 'titel', title: 'Welzijn in Lochem', when: day('2010-01-01') }),
    ),
  )
  expect(hits.map(({ path }) => path)).toEqual([
    '/besluiten/titel',
    '/besluiten/nieuw',
    '/besluiten/oud',
  ])
})

test('a long list comes in pages, and each page knows the next', () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    step({ slug: `s${index}`, title: 'Welzijn', when: day('2016-01-12') }),
  )
  const first = searchView(asked, found(...many))
  expect([first.total, first.hits.length, first.nextPath]).toEqual([
    25,
    20,
    '/zoeken?q=welzijn%20lochem&pagina=2',
  ])
  const second = searchView({ ...asked, page: 2 }, found(...many))
  expect([second.hits.length, second.nextPath]).toEqual([5, null])
})

test('a name goes before a title, and just that name before a longer one', () => {
  const { hits } = searchView(
    { query: 'Lochem', words: ['lochem'], page: 1 },
    {
      ...found(step({ slug: 'raad', title: 'Raad van Lochem besluit', when: day('2026-01-12') })),
      municipalities: [{ name: 'Lochem', slug: 'lochem', province: 'Gelderland' }],
      parties: [
        {
          name: 'Sociaal Lochem',
          slug: 'sociaal-lochem',
          slogan: null,
          municipality: { name: 'Lochem', slug: 'lochem' },
        },
      ],
      people: [{ name: 'Lochem', slug: null, role: null, portrait: null }],
      topics: [{ name: 'Wonen', slug: 'wonen', description: 'Ook in Lochem.' }],
    },
  )
  expect(hits.map(({ path }) => path)).toEqual([
    '/gemeenten/lochem',
    '/partijen/sociaal-lochem',
    '/besluiten/raad',
    '/themas/wonen',
  ])
  expect(hits[0]?.facts).toEqual(['Gelderland'])
})

test('a title in the plural counts for a word in the singular', () => {
  const { hits } = searchView(
    { query: 'buurthuis', words: ['buurthuis'], page: 1 },
    found(
      step({ slug: 'tekst', title: 'Plan', summary: 'Elk buurthuis.', when: day('2026-01-12') }),
      step({ slug: 'titel', title: 'Vier buurthuizen', when: day('2025-01-12') }),
    ),
  )
  expect(hits.map(({ path }) => path)).toEqual(['/besluiten/titel', '/besluiten/tekst'])
})

test('a municipality is also what people call the municipality of that name', () => {
  const { hits } = searchView(
    { query: 'Gemeente Lochem', words: ['gemeente', 'lochem'], page: 1 },
    {
      ...found(step({ slug: 'stap', title: 'Gemeente Lochem praat', when: day('2026-01-12') })),
      municipalities: [{ name: 'Lochem', slug: 'lochem', province: null }],
    },
  )
  expect(hits[0]?.path).toBe('/gemeenten/lochem')
})
