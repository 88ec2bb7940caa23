import { describe, expect, test } from 'vitest'

import { emailsIn, ibansIn, phonesIn } from './contact-details'

describe('bank numbers', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'BE68 5390 0754 7034',
  ])('%s is one', (written) => {
    expect(ibansIn(`Maak over op ${written} ten name van ons.`, [])).toHaveLength(1)
  })

  test.each(['NL92ABNA0417164300', 'GM1652', 'AB12 is een zaal in het huis van de buurt'])(
    '%s is none',
    (written) => {
      expect(ibansIn(written, [])).toEqual([])
    },
  )
})

describe('phone numbers', () => {
  test.each(['06 12345678', '06-12 34 56 78', '+31 6 1234 5678', '0492-378500', '(0492) 37 85 00'])(
    '%s is one',
    (written) => {
      expect(phonesIn(`Bel ${written} na zes uur.`, [])).toHaveLength(1)
    },
  )

  test.each([
    'Bel 0800-1234, 14 0492 of 088 123 45 67.',
    'Op 08-04-2013 en op 26 januari 2016, of van 2018-2022.',
    '€ 1.234.567.890 voor 135.000 mensen',
    'kenmerk 123456789',
  ])('%s holds none of a person', (text) => {
    expect(phonesIn(text, [])).toEqual([])
  })

  test('the party’s own number may be told, however it is written', () => {
    expect(phonesIn('Bel ons: 0492 378500.', ['0492-37 85 00'])).toEqual([])
  })
})

describe('e-mail addresses', () => {
  test.each(['jan.jansen@ziggo.nl', 'jan(at)ziggo.nl', 'Jan [at] ziggo.nl'])(
    '%s is one',
    (text) => {
      expect(emailsIn(`Mail ${text}.`, [])).toHaveLength(1)
    },
  )

  test('the party’s own address may be told', () => {
    expect(emailsIn('Mail post@partij.nl.', ['Post@partij.nl'])).toEqual([])
  })

  test('a mention on another network is none', () => {
    expect(emailsIn('Volg @dorpspartij of kom op 3 mei @ de markt.', [])).toEqual([])
  })
})
