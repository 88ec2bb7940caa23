import { expect, test } from 'vitest'

import { withoutWords } from './without-words'

test('a name goes from every text, in capitals or not, however it is spaced', () => {
  const step = {
    title: 'Klacht van Jan  Jansen',
    sources: [{ id: 'r1', title: 'Brief (JAN JANSEN)' }],
    votes: { explanation: 'Volgens jan\njansen.' },
  }
  expect(withoutWords(step, 'Jan Jansen')).toEqual({
    title: 'Klacht van [weggehaald]',
    sources: [{ id: 'r1', title: 'Brief ([weggehaald])' }],
    votes: { explanation: 'Volgens [weggehaald].' },
  })
})

test('a longer word, an identifier and an address stay', () => {
  const step = { id: 'Jan', slug: 'jan', text: 'Januari, Marjan en de Janssens', parent: 'Jan' }
  expect(withoutWords(step, 'Jan')).toEqual(step)
})

test('signs in the words are signs, and what is no text goes through', () => {
  const at = new Date('2026-11-21T12:00:00Z')
  expect(withoutWords({ at, count: 3, empty: null, text: 'J. de V. (60)' }, 'J. de V.')).toEqual({
    at,
    count: 3,
    empty: null,
    text: '[weggehaald] (60)',
  })
})
