import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { councilVote } from '../preview/voorbeeldstad-dossier'

import { OpenDisputes, SettledDisputes } from './disputes'
import { disputesExamples, sampleDisputes, sampleForce } from './disputes.examples'
import { ForceLine } from './force-line'

const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' .', '.')
    .trim()
const [open, settled] = sampleDisputes
const step = { ...councilVote, votes: null, amounts: [], involved: [] }
const openWith = (about: 'datum' | 'uitkomst' | 'stemming' | 'geld' | 'uitvoering' | null) =>
  words(
    renderToStaticMarkup(
      <OpenDisputes decision={{ ...step, disputes: open ? [{ ...open, about }] : [] }} />,
    ),
  )

test('both readings stand beside each other, with their sources and who raised it', () => {
  const text = words(renderToStaticMarkup(disputesExamples['een verschil dat openstaat']))
  expect(text).toMatch(
    /^Wie het uitvoert Zo staat het hier .*Een andere bron zegt Volgens de krant/,
  )
  expect(text).toContain(
    'Bron: Ook dorpsondersteuners apart De Krant. Ingebracht door Samen Zorgen',
  )
  expect(text).not.toContain('De krant schreef dat de raad op 2 oktober besloot')
})

test('what stands here is the fact that the dispute is about', () => {
  expect(openWith('datum')).toContain('Zo staat het hier 15 december 2026')
  expect(openWith('uitkomst')).toContain('Er is geen uitkomst ingevuld.')
  expect(openWith('stemming')).toContain('Er is geen stemming ingevuld.')
  expect(openWith('geld')).toContain('Er is geen bedrag ingevuld.')
  expect(openWith('uitvoering')).toContain('Er is niet ingevuld wie het uitvoert.')
  expect(openWith(null)).toContain('Zo staat het hier Raad besluit over de buurtteams')
})

test('a settled dispute tells how it was settled, when, and where that can be read', () => {
  const text = words(renderToStaticMarkup(<SettledDisputes disputes={sampleDisputes} />))
  expect(text).toContain('Opgelost op 12 oktober 2026 Het verslag van de raad noemt 6 oktober.')
  expect(text).toContain('Bron: Verslag van de raad')
  expect(text).not.toContain(open?.note)
  expect(
    words(
      renderToStaticMarkup(
        <OpenDisputes decision={{ ...step, disputes: settled ? [settled] : [] }} />,
      ),
    ),
  ).toBe('')
})

test('whether it holds is one line, with the decision that ends it', () => {
  expect(words(renderToStaticMarkup(<ForceLine force={sampleForce} />))).toBe(
    'Geldt sinds 1 november 2026. Wordt vervangen door Raad besluit over de wijkteams in heel de stad op 1 januari 2027.',
  )
  expect(words(renderToStaticMarkup(disputesExamples['vervangen op een vage dag']))).toBe(
    'Vervangen door Nieuw beleid (begin 2020).',
  )
  expect(renderToStaticMarkup(<ForceLine force={[]} />)).toBe('')
})
