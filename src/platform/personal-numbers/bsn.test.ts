import { expect, test } from 'vitest'

import { bsnsIn } from './bsn'

test.each([
  ['in a row', 'Haar nummer is 123456782.'],
  ['with spaces', 'Haar nummer is 123 456 782, zegt zij.'],
  ['with dots', 'Nummer 1234.56.782 staat erop.'],
  ['with hyphens', 'zie 123-456-782'],
  ['with slashes', 'zie 123/456/782'],
  ['with signs that have spaces around them', 'zie 123 - 456 - 782'],
  ['with underscores', 'zie 111_222_333'],
  ['with raised dots', 'zie 111·222·333'],
  ['with bullets', 'zie 111•222•333'],
  ['with stars', 'zie 111*222*333'],
  ['with brackets', 'zie (111)222(333)'],
  ['with bars', 'zie 111|222|333'],
  ['with colons', 'zie 111:222:333 of 1234:56:782'],
  ['behind a name in an address', 'jan-123456782'],
  ['called by its name, however it is written', 'BSN: 1234 56-782'],
  ['called by its name beside an amount', 'burgerservicenummer 123.456.782 euro'],
])('a BSN is found %s', (_, text) => {
  expect(bsnsIn(text)).not.toEqual([])
})

test.each([
  ['nine digits that fail the eleven test', 'kenmerk 123456789'],
  ['an amount in euros', 'Dat kost € 123.456.782 per jaar.'],
  ['an amount with the word behind it', 'ruim 123.456.782 euro'],
  ['an amount with cents', 'de som van 123.456.782,50'],
  ['part of a longer number', 'dossier 9123456782 en 1234567820'],
  ['a date with a number behind it', 'op 12-34-5678 2'],
  ['years', '2018 2022 en 2026'],
  ['a time with a number behind it', 'om 12:30:45 en 12:34:56:782'],
  ['a row of a table', '| 111 | 222 | 333 |'],
  ['a row of a table without spaces', '|111|222|333|444|'],
  ['a ratio', 'schaal 1112:22333'],
  ['a row of scores', 'met 3:1, 2:2 en 11:12 22:23 3'],
  ['an article of law', 'artikel 11(1) lid 2, 2(2) en 3(33)'],
  ['an amount with points and commas', '1.112.223,33 of 111,222,333.00'],
  ['nothing but zeros', '000000000'],
])('%s is none', (_, text) => {
  expect(bsnsIn(text)).toEqual([])
})

test.each([
  'Zaak 123456782',
  'zaaknummer: 123456782',
  'Z/26/123456782',
  'Ons kenmerk 123456782',
  'dossier nr. 123.456.782',
  'KvK-nummer 123456782',
  'RSIN 123456782',
  'zaak-123456782',
])('in ‘%s’ it may well be that of a case', (text) => {
  expect(bsnsIn(text)).toMatchObject([{ isReference: true }])
})

test.each([
  'zaak BSN 123456782',
  'Nummer 123456782',
  'De zaak van Jan, 123456782',
  'Jan/123456782',
  '123/456/782',
])('in ‘%s’ it is not', (text) => {
  expect(bsnsIn(text)).toMatchObject([{ isReference: false }])
})

test('it is told as it was written', () => {
  expect(bsnsIn('zie (111)222(333)')).toMatchObject([{ written: '111)222(333' }])
})
