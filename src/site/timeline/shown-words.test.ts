import { expect, test } from 'vitest'

import { everything } from '../dossiers/timeline-asked'

import { bodyInSentence, shownWords } from './shown-words'

const choices = {
  bodies: [{ slug: 'raad', name: 'Gemeenteraad', place: null }],
  kinds: ['motie' as const],
  parties: [
    { name: 'Samen Zorgen', shortName: 'SZ', slug: 'samen-zorgen', accent: '#0b4f8a', seats: 1 },
  ],
}
const onePage = { page: 1, pages: [{ number: 1, from: '2016', to: '2017' }] }

test('a line says what is shown, in words', () => {
  expect(
    shownWords({ matched: 7, total: 23, ...onePage }, { ...everything, body: 'raad' }, choices),
  ).toBe('7 van 23 stappen, van de gemeenteraad')
  expect(
    shownWords(
      { matched: 1, total: 23, ...onePage },
      { ...everything, kind: 'motie', party: 'samen-zorgen' },
      choices,
    ),
  ).toBe('1 van 23 stappen, soort: motie, waarbij Samen Zorgen iets zei of deed')
  expect(shownWords({ matched: 1, total: 1, ...onePage }, everything, choices)).toBe('1 stap')
})

test('a part of a long timeline says which part it is', () => {
  const pages = [1, 2, 3].map((number) => ({ number, from: null, to: null }))
  expect(shownWords({ matched: 240, total: 240, page: 3, pages }, everything, choices)).toBe(
    '240 stappen: nummer 201 tot en met 240',
  )
})

test('what somebody made up in the address is not repeated', () => {
  const asked = { ...everything, body: 'gratis-geld' }
  expect(shownWords({ matched: 0, total: 9, page: 1, pages: [] }, asked, choices)).toBe(
    '0 van 9 stappen',
  )
})

test('a body gets its article only where it is a common word', () => {
  expect(
    ['Gemeenteraad', 'College van B en W', 'Commissie Samenleving', 'Kwartiermaker'].map(
      bodyInSentence,
    ),
  ).toEqual([
    'de gemeenteraad',
    'het college van B en W',
    'de commissie Samenleving',
    'Kwartiermaker',
  ])
})
