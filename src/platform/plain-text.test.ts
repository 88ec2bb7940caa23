import { expect, test } from 'vitest'

import { plainTextOf } from './plain-text'

test('paragraphs become lines and a link keeps its address', () => {
  const html =
    '<html><head><title>Weg</title></head><body><p>Kies hier:</p><p><a href="https://x.nl/a?b=1">deze link</a></p>'
  expect(plainTextOf(html)).toBe('Kies hier:\ndeze link (https://x.nl/a?b=1)')
})

test('an address that is its own text stands there once', () => {
  expect(plainTextOf('<p><a href="https://x.nl">https://x.nl</a></p>')).toBe('https://x.nl')
})

test('signs that HTML writes otherwise are read back', () => {
  expect(plainTextOf('<p>Vrijwilligers &amp; mantelzorgers</p>')).toBe(
    'Vrijwilligers & mantelzorgers',
  )
})
