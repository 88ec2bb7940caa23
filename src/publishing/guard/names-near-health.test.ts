import { expect, test } from 'vitest'

import { anybody, namesNearHealth } from './names-near-health'

test.each([
  ['Jan Jansen', 'Vorig jaar kreeg Jan Jansen te horen dat hij kanker heeft.'],
  ['Ria van den Berg', 'Dat Ria van den Berg dementerend is, weet de hele straat.'],
  ['Piet Puk', 'Volgens Piet Puk was zijn depressie de schuld van de gemeente.'],
  ['Fatima El Idrissi', 'Fatima El Idrissi raakte verslaafd.'],
  ['Jansen', 'Mevrouw Jansen heeft kanker.'],
  ['Jansen', 'Volgens de buren heeft mw. Jansen kanker.'],
  ['De Vries', 'De diagnose van meneer De Vries was bekend.'],
  ['van den Berg', 'De heer van den Berg is dement.'],
  ['Ria Jansen', 'Mevrouw Ria Jansen heeft kanker.'],
])('%s is named beside a word about health', (name, text) => {
  expect(namesNearHealth(text).map((found) => found.name)).toEqual([name])
})

test.each([
  ['in the next sentence', 'Jan Jansen was er ook. Zij spraken over dementie.'],
  ['of an organisation', 'Stichting Alzheimer Nederland helpt mensen met dementie.'],
  ['of a house', 'In De Spil komen mensen met dementie bij elkaar.'],
  ['alone', 'Bart vertelde over mensen met dementie.'],
  ['beside help in general', 'Jan Jansen regelt de zorg en de psychosociale hulp.'],
  ['of an office', 'Wethouder Jansen wil meer psychische hulp.'],
  ['beside a hospital', 'Jan Jansen opende het ziekenhuis.'],
])('a name %s is no finding', (_, text) => {
  expect(namesNearHealth(text)).toEqual([])
})

test('a title before a name does not hide who it is', () => {
  const [found] = namesNearHealth('Toen kreeg Kwartiermaker Paul Roessen een burn-out.')
  expect(found?.spellings).toContain('Paul Roessen')
})

test('a surname alone may be that of anybody in the register who is called so', () => {
  const [found] = namesNearHealth('Mevrouw Jansen heeft kanker.')
  expect(found?.spellings).toEqual([`${anybody}Jansen`])
})
