import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { historyExamples } from './history.examples'

const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
const list = renderToStaticMarkup(historyExamples.wijzigingen)

test('a change says when and by which party, and of the platform that it was the platform', () => {
  expect(words(list)).toContain('14 november 2026 om 14.05 uur door Samen Zorgen')
  expect(words(list)).toContain('2 september 2026 om 9.30 uur door Raadlijn')
  expect(list).toContain('<time dateTime="2026-11-14T13:05:00.000Z">')
})

test('was and is are told by words and by marks, never by colour alone', () => {
  expect(words(list)).toContain('Datum Was: 22 september 2026 Is nu: 6 oktober 2026')
  expect(words(list)).toContain('Uitkomst Was: niet ingevuld Is nu: Aangenomen')
  expect(words(list)).toContain('Weg: Samen Zorgen: 6 voor, 0 tegen')
  expect(words(list)).toContain('In elke wijk komt weg: een loket erbij: één team dat')
  expect(list.match(/<del>/g)).toHaveLength(5)
  expect(list.match(/<ins>/g)).toHaveLength(8)
})

test('the beginning is told as such', () => {
  expect(words(list)).toContain('door De Buurtpartij Deze stap is toegevoegd.')
})
