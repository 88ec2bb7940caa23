import { expect, test } from 'vitest'

import { refusalWords } from './refusal-words'

test('one problem is told in full', () => {
  const alt = { path: 'alt', message: 'Schrijf wat er op de foto te zien is.' }
  expect(refusalWords([alt], 'nl')).toBe('Schrijf wat er op de foto te zien is.')
  const title = { path: 'title', label: 'Titel', message: 'Dit veld is verplicht.' }
  expect(refusalWords([title], 'nl')).toBe('Titel – Dit veld is verplicht.')
})

test('several problems are a list of fields, one item each', () => {
  const message = 'Dit veld is verplicht.'
  const errors = [
    { path: 'title', label: 'Titel', message },
    { path: 'a', label: 'In één zin, of: welke voorwaarden?', message },
    { path: 'b', label: 'Bronnen > Titel', message },
    { path: 'c', message: 'Kies, of laat leeg.' },
  ]
  expect(refusalWords(errors, 'nl')).toBe(
    'Kijk dit nog na: Titel, In één zin of – welke voorwaarden?, Bronnen → Titel, Kies of laat leeg.',
  )
})
