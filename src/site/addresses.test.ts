import { expect, test } from 'vitest'

import { newsletterFor, searchFor } from './addresses'

test('what is followed is in the address in Dutch', () => {
  expect(newsletterFor({ kind: 'party', slug: 'dorpspartij' })).toBe(
    '/nieuwsbrief?soort=partij&over=dorpspartij',
  )
})

test('a search for odd signs stays one question', () => {
  expect(searchFor('zorg & welzijn?')).toBe('/zoeken?q=zorg%20%26%20welzijn%3F')
})
