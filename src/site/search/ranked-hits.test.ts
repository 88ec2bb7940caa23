import type { FactsByWords } from '@/decisions/api'

import { expect, test } from 'vitest'

import { day, step } from '../preview/sample'

import { searchView } from './ranked-hits'

const asked = { query: 'welzijn lochem', words: ['welzijn', 'lochem'], page: 1 }
const found = (...steps: FactsByWords['steps']) => ({ posts: [], dossiers: [], steps })

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
