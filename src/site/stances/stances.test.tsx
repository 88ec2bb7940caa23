import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { stanceLabels, stanceMatrix, stances } from '@/publishing/view'

import { gemertBakelDossier, gemertBakelParties, gemertBakelStances } from '../preview/gemert-bakel'

import { StanceBox } from './stance-box'
import { StanceChip } from './stance-chip'
import { StanceMatrix } from './stance-matrix'
import { partyStancesExamples, stanceMatrixExamples } from './stances.examples'

const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test.each(stances)('colour never speaks alone: %s has a sign and a word', (stance) => {
  const markup = renderToStaticMarkup(<StanceChip stance={stance} />)
  expect(markup).toContain(`data-sign="${stance}"`)
  expect(words(markup)).toContain(stanceLabels[stance].text)
})

test('no two stances share a sign', () => {
  const drawn = stances.map(
    (stance) => /<svg.*<\/svg>/.exec(renderToStaticMarkup(<StanceChip stance={stance} />))?.[0],
  )
  expect(new Set(drawn.map((svg) => svg?.replace(/data-sign="[^"]+"/, ''))).size).toBe(
    stances.length,
  )
})

test('a party that published nothing is named out loud', () => {
  const matrix = stanceMatrix({
    steps: gemertBakelDossier.steps,
    parties: gemertBakelParties,
    stances: gemertBakelStances,
  })
  const text = words(renderToStaticMarkup(<StanceMatrix matrix={matrix} />))
  for (const name of ['CDA', 'Lokale Realisten &amp; D66', 'SP', 'VVD']) {
    expect(text).toContain(`${name} heeft hierover niets gepubliceerd`)
  }
  expect(words(renderToStaticMarkup(partyStancesExamples['enkele partijen zwijgen']))).toContain(
    'De Buurtpartij heeft hierover niets gepubliceerd.',
  )
})

test('the page says in what order the parties stand', () => {
  const text = words(renderToStaticMarkup(stanceMatrixExamples['veertig partijen']))
  expect(text).toContain('Volgorde: eerst de partij met de meeste zetels')
})

test('a change of mind stays readable', () => {
  const text = words(
    renderToStaticMarkup(stanceMatrixExamples['met een partij die van mening veranderde']),
  )
  expect(text).toContain('Eerst: voor, onder voorwaarden (6 okt 2026)')
})

test('every label in the comparison leads to the words of the party', () => {
  const markup = renderToStaticMarkup(
    stanceMatrixExamples['met een partij die van mening veranderde'],
  )
  const chips = markup.match(/<[a-z]+ class="chip"[^>]*>/g) ?? []
  expect(chips.length).toBeGreaterThan(3)
  expect(chips.every((chip) => chip.includes('href="/partijen/'))).toBe(true)
})

test('the comparison stays a table where a phone shows it as a list', () => {
  const markup = renderToStaticMarkup(stanceMatrixExamples['één partij publiceerde'])
  for (const tag of ['table', 'thead', 'tbody', 'tr', 'td']) {
    expect(markup).not.toMatch(new RegExp(`<${tag}(?![^>]*role=)[ >]`))
  }
})

test('the last word of a party says which step it is about, and calls only conditions conditions', () => {
  const markup = renderToStaticMarkup(partyStancesExamples['enkele partijen zwijgen'])
  expect(words(markup)).toContain('Tegen over: Commissie praat over de buurtteams')
  expect(markup).toContain('href="/besluiten/commissie-over-buurtteams"')
  const atStep = words(renderToStaticMarkup(partyStancesExamples['bij een stap']))
  expect(atStep).not.toContain('over:')
  expect(atStep).toContain('Voorwaarden: Er moet eerst genoeg personeel zijn.')
  expect(atStep).toContain('Daarbij geldt: Eén loket helpt iedereen.')
})

test('a stance names what it is about and on what conditions', () => {
  const markup = renderToStaticMarkup(
    <StanceBox
      stance={{
        stance: 'voorwaardelijk',
        conditions: 'eerst genoeg mensen.',
        target: { kind: 'besluit', title: 'Vijf buurtteams', slug: 'buurtteams' },
      }}
    />,
  )
  expect(words(markup)).toContain('Wij zijn voor, onder voorwaarden')
  expect(words(markup)).toContain('Onze voorwaarden: eerst genoeg mensen.')
  expect(markup).toContain('href="/besluiten/buurtteams"')
})
