import { expect, test } from 'vitest'

import { changeWords } from './change-words'

const text = (words: string) => ({
  root: { children: [{ children: [{ type: 'text', text: words }] }] },
})
const before = { title: 'De brug', lead: 'Kort.', body: text('Wij willen een brug voor fietsers.') }
const photo = {
  id: 'm1',
  name: 'brug.jpg',
  alt: 'Een hond',
  caption: null,
  credit: 'An',
  file: 'x',
}

test('a short text is told as it was and as it is', () => {
  const after = { ...before, title: 'De tunnel' }
  expect(changeWords(['title'], { before, after, files: [] })).toEqual([
    'de titel (was ‘De brug’, is nu ‘De tunnel’)',
  ])
})

test('of a long text the words that went and came are told', () => {
  const after = { ...before, body: text('Wij willen geen brug voor fietsers.') }
  expect(changeWords(['body'], { before, after, files: [] })).toEqual([
    'de tekst (weg: ‘een’; erbij: ‘geen’)',
  ])
})

test('of a file is told what it says now', () => {
  const known = { before, after: before, files: [photo] }
  expect(changeWords(['media/m1/alt', 'media/m1/caption', 'media/m9/file'], known)).toEqual([
    'de beschrijving van de foto ‘brug.jpg’ (is nu ‘Een hond’)',
    'het bijschrift van ‘brug.jpg’ (is nu leeg)',
    'een foto of bestand dat er niet meer is',
  ])
})

test('without the approved version it is still told which part it is', () => {
  expect(changeWords(['lead', 'stances'], { before: null, after: before, files: [] })).toEqual([
    'de inleiding',
    'de standpunten',
  ])
})
