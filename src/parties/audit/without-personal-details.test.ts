import { expect, test } from 'vitest'

import { withoutPersonalDetails } from './without-personal-details'

test.each([
  ['Zie de mail van jan@partij.example.', 'Zie de mail van [e-mailadres].'],
  ['<a.b+c@x.example>, <d@y.example>', '<[e-mailadres]>, <[e-mailadres]>'],
  ['Haar nummer 123456782 stond erin.', 'Haar nummer [burgerservicenummer] stond erin.'],
  [
    'BSN 111\u00A0222\u00A0333\nen 111_222_333',
    'BSN [burgerservicenummer]\nen [burgerservicenummer]',
  ],
  ['Betaald op NL91 ABNA 0417 1643 00.', 'Betaald op [rekeningnummer].'],
  ['Bel 06\u201112345678 of 0492-378500', 'Bel [telefoonnummer] of [telefoonnummer]'],
  [
    'jan@x.example, 06 12345678, NL91ABNA0417164300',
    '[e-mailadres], [telefoonnummer], [rekeningnummer]',
  ],
])('of %j is kept %j', (typed, kept) => {
  expect(withoutPersonalDetails(typed)).toBe(kept)
})

test.each([
  'Twee fouten @ de kop',
  'voor 25 november 2036 om 20.00 uur',
  'van 24-11-2036 20:00 naar 25-11-2036 21:30',
  'Zaak 123456782, kenmerk Z/26/0612345678',
  'Het kost € 123.456.782, eerst € 1.234.567,50',
  'Regel een.\nRegel\u00A0twee – en drie.',
  '',
])('%j stays as it is', (typed) => {
  expect(withoutPersonalDetails(typed)).toBe(typed)
})
