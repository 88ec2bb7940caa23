import { expect, test } from 'vitest'

import { namesNearHealth } from './names-near-health'

test.each([
  ['Jan Jansen', 'Vorig jaar kreeg Jan Jansen te horen dat hij kanker heeft.'],
  ['Ria van den Berg', 'Dat Ria van den Berg dementerend is, weet de hele straat.'],
  ['Piet Puk', 'Volgens Piet Puk was zijn depressie de schuld van de gemeente.'],
  ['Fatima El Idrissi', 'Fatima El Idrissi raakte verslaafd.'],
])('%s is named beside a word about health', (name, text) => {
  expect(namesNearHealth(text).map((found) => found.name)).toEqual([name])
})

test.each([
  ['in the next sentence', 'Jan Jansen was er ook. Zij spraken over dementie.'],
  ['of an organisation', 'Stichting Alzheimer Nederland helpt mensen met dementie.'],
  ['of a house', 'In De Spil komen mensen met dementie bij elkaar.'],
  ['alone', 'Bart vertelde over mensen met dementie.'],
  ['beside help in general', 'Jan Jansen regelt de zorg en de psychosociale hulp.'],
  ['beside a hospital', 'Jan Jansen opende het ziekenhuis.'],
])('a name %s is no finding', (_, text) => {
  expect(namesNearHealth(text)).toEqual([])
})

test('a title before a name does not hide who it is', () => {
  const [found] = namesNearHealth('Toen kreeg Kwartiermaker Paul Roessen een burn-out.')
  expect(found?.spellings).toContain('Paul Roessen')
})
