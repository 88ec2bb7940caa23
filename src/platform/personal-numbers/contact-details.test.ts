import { describe, expect, test } from 'vitest'

import { emailsIn, ibansIn, phonesIn, withoutIbans } from './contact-details'

describe('bank numbers', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'BE68 5390 0754 7034',
    'NL 91 ABNA 0417 1643 00',
    'NL91/ABNA/0417164300',
    'NL91-ABNA-0417-1643-00',
    'in 20 dagen NL91ABNA0417164300',
    'NL91_ABNA_0417_1643_00',
    'NL91|ABNA|0417|1643|00',
    'IBANNL91ABNA0417164300',
    'iban:NL91·ABNA·0417·1643·00',
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

test.each(['NL 91 ABNA 0417 1643 00', 'NL91/ABNA/0417164300', 'NL91_ABNA_0417_1643_00'])(
  'the party’s own account may be told as %s, and holds no phone number',
  (written) => {
    expect(ibansIn(written, ['NL91ABNA0417164300'])).toEqual([])
    expect(phonesIn(withoutIbans(`Steun ons op ${written}.`), [])).toEqual([])
  },
)

describe('phone numbers', () => {
  test.each([
    '06 12345678',
    '06-12 34 56 78',
    '+31 6 1234 5678',
    '(+31 6 12345678)',
    '(+31612345678)',
    '0492-378500',
    '(0492) 37 85 00',
    '06_12345678',
    '06·12345678',
    '06 | 12345678',
    '06:12345678',
    'op 08-12-2026 06-12345678',
    'om 19:30 06-12345678',
  ])('%s is one', (written) => {
    expect(phonesIn(`Bel ${written} na zes uur.`, [])).toHaveLength(1)
  })

  test.each([
    'De kans is 0.04962406446721568 per jaar.',
    'Bel 0800-1234, 14 0492 of 088 123 45 67.',
    'Op 08-04-2013 en op 26 januari 2016, of van 2018-2022.',
    'De vergadering is op 08-12-2026 20:00.',
    'Op 05-10-2026 19.30, of 05-12-26 19.30 uur.',
    'Van 05-10-2026 19.30-21.00 of 06-10-2026 om 20 uur.',
    'vergadering-08-12-2026-20-00',
    '€ 1.234.567.890 voor 135.000 mensen',
    'kenmerk 123456789',
    'Stand 06:12:30, uitslag 0-6 12-34, om 06:12 | 20:30.',
    '| 06 | 12345678 | 20 |',
    '| 01 | 02 | 03 | 04 | 05 |',
    '€ 0,06 | € 12.345.678',
  ])('%s holds none of a person', (text) => {
    expect(phonesIn(text, [])).toEqual([])
  })

  test('a number is told as it was written', () => {
    expect(phonesIn('Op 08-12-2026 20:00: bel 06_12345678.', [])).toMatchObject([
      { written: '06_12345678' },
    ])
  })

  test('the party’s own number may be told, however it is written', () => {
    expect(phonesIn('Bel ons: 0492 378500.', ['0492-37 85 00'])).toEqual([])
  })
})

test.each(['dossiernummer 0612345678', 'Z/26/0612345678'])(
  'in ‘%s’ a number may well be that of a case',
  (text) => {
    expect(phonesIn(text, [])).toMatchObject([{ isReference: true }])
  },
)

test.each(['Bel 0612345678', 'tel/0612345678', 'Zij belde over de zaak: bel 0612345678'])(
  'in ‘%s’ it is not',
  (text) => {
    expect(phonesIn(text, [])).toMatchObject([{ isReference: false }])
  },
)

describe('e-mail addresses', () => {
  test.each([
    'jan.jansen@ziggo.nl',
    'jan(at)ziggo.nl',
    'Jan [at] ziggo.nl',
    'jan (at) ziggo.nl',
    'jan [apenstaartje] ziggo.nl',
    'jan {at} ziggo.nl',
    'jan@ziggo[punt]nl',
    'jan[@]prive.nl',
    'jan ( @ ) prive.nl',
    'jan at prive punt nl',
    'jan.jansen apenstaartje mail punt prive punt com',
    'jan@prive punt nl',
    'jan@café.nl',
    'jan@xn--caf-dma.nl',
    'jan@voorbeeld.рф',
  ])('%s is one', (text) => {
    expect(emailsIn(`Mail ${text}.`, [])).toHaveLength(1)
  })

  test('the party’s own address may be told', () => {
    expect(emailsIn('Mail post@partij.nl.', ['Post@partij.nl'])).toEqual([])
  })

  test('said in words too', () => {
    expect(emailsIn('post at partij punt nl', ['post@partij.nl'])).toEqual([])
    expect(emailsIn('Mail jan at prive punt nl.', [])).toEqual(['jan@prive.nl'])
  })

  test.each([
    'Zij at brood. Punt voor punt ging de raad erdoor.',
    'Jan at niets, punt nu weet u het.',
    'De raad at taart punt de wethouder niet.',
    'Op punt nl van de agenda stond niets.',
  ])('‘%s’ holds none', (text) => {
    expect(emailsIn(text, [])).toEqual([])
  })

  test('a mention on another network is none', () => {
    expect(emailsIn('Volg @dorpspartij of kom op 3 mei @ de markt.', [])).toEqual([])
  })
})
