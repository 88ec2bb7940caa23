import { describe, expect, test } from 'vitest'

import { dutchReading } from './dutch-reading'
import { compareFuzzyDates, parseEdtf } from './fuzzy-date'
import { suggestEdtf } from './suggest-edtf'

const table = [
  { words: '12 januari 2016', edtf: '2016-01-12', shown: '12 januari 2016' },
  { words: 'oktober 2015', edtf: '2015-10', shown: 'oktober 2015' },
  { words: 'eind april 2016', edtf: '2016-04-21/2016-04-30', shown: 'eind april 2016' },
  { words: '22 april of 8 mei', edtf: '[2013-04-22,2013-05-08]', shown: '22 april of 8 mei 2013' },
  { words: '8 en 22 april', edtf: '{2013-04-08,2013-04-22}', shown: '8 en 22 april 2013' },
  { words: 'eerste kwartaal 2020', edtf: '2020-33', shown: 'eerste kwartaal van 2020' },
  { words: 'rond 2020', edtf: '2020~', shown: 'rond 2020' },
  { words: 'vanaf 1 januari 2017', edtf: '2017-01-01/..', shown: 'vanaf 1 januari 2017' },
  { words: 'al eerder (vóór december 2020)', edtf: '[..2020-11-30]', shown: 'vóór december 2020' },
]

describe('the agreed conventions', () => {
  test.each(table)('$words → $edtf → $shown', ({ words, edtf, shown }) => {
    expect(suggestEdtf(words, '2013-03-14')).toBe(edtf)
    expect(dutchReading(edtf)).toBe(shown)
    // What is shown can be typed again.
    expect(suggestEdtf(shown)).toBe(edtf)
  })
})

describe('what people type in the form', () => {
  test.each([
    ['begin 2027', '2027-37', 'begin 2027'],
    ['eind april 2026', '2026-04-21/2026-04-30', 'eind april 2026'],
    ['22 april of 8 mei 2024', '[2024-04-22,2024-05-08]', '22 april of 8 mei 2024'],
    ['Q1 2020', '2020-33', 'eerste kwartaal van 2020'],
    ['voor de zomer van 2021', '[..2021-05-31]', 'vóór juni 2021'],
    ['medio maart 2027', '2027-03-11/2027-03-20', 'midden maart 2027'],
    ['12-3-2027', '2027-03-12', '12 maart 2027'],
    ['uiterlijk 2 november 2020', '[..2020-11-02]', 'uiterlijk 2 november 2020'],
    ['voorjaar 2024', '2024-21', 'lente van 2024'],
    ['in de loop van 2025', '2025', '2025'],
    ['tussen 1 en 8 mei 2024', '2024-05-01/2024-05-08', '1 tot en met 8 mei 2024'],
    ['week 12 van 2024', '2024-03-18/2024-03-24', '18 tot en met 24 maart 2024'],
    ['de tweede helft van 2024', '2024-41', 'tweede helft van 2024'],
  ])('%s → %s → %s', (words, edtf, shown) => {
    expect(suggestEdtf(words)).toBe(edtf)
    expect(dutchReading(edtf)).toBe(shown)
  })

  test('stands in the order of the calendar, the vaguer before the days it contains', () => {
    const typed = [
      '12-3-2024',
      'week 11 van 2024',
      'maart 2024',
      'Q1 2024',
      'voorjaar 2024',
      '2024',
    ]
    const dates = typed.map((asWritten) => {
      const outcome = parseEdtf(suggestEdtf(asWritten) ?? '')
      if (!outcome.ok) throw new Error(asWritten)
      return { ...outcome, asWritten }
    })
    expect(dates.toSorted(compareFuzzyDates).map(({ asWritten }) => asWritten)).toEqual([
      '2024',
      'Q1 2024',
      'voorjaar 2024',
      'maart 2024',
      'week 11 van 2024',
      '12-3-2024',
    ])
  })
})

describe('words that are plain without a year nearby', () => {
  test.each([
    ['12-01-2016', '2016-01-12'],
    ['12/1/2016', '2016-01-12'],
    ['12.1.2016', '2016-01-12'],
    ['12 jan. 2016', '2016-01-12'],
    ['12 JAN 2016', '2016-01-12'],
    ['2016-1-2', '2016-01-02'],
    ['dinsdag 12 januari 2016', '2016-01-12'],
    ['di 12 januari 2016', '2016-01-12'],
    ['op 12 januari 2016.', '2016-01-12'],
    ['3e maart 2016', '2016-03-03'],
    ['1 mrt 2016', '2016-03-01'],
    ['sept. 2016', '2016-09'],
    ['10-2015', '2015-10'],
    ['in januari 2016', '2016-01'],
    ['januari van 2016', '2016-01'],
    ['het jaar 2016', '2016'],
    ['in de loop van 2018', '2018'],
    ['begin april 2016', '2016-04-01/2016-04-10'],
    ['medio mei 2018', '2018-05-11/2018-05-20'],
    ['half mei 2018', '2018-05-11/2018-05-20'],
    ['eind februari 2016', '2016-02-21/2016-02-29'],
    ['begin 2021', '2021-37'],
    ['medio 2018', '2018-38'],
    ['eind 2018', '2018-39'],
    ['1e kwartaal 2020', '2020-33'],
    ['vierde kwartaal van 2020', '2020-36'],
    ['Q2 2020', '2020-34'],
    ['2020-Q1', '2020-33'],
    ['kwartaal 3 2020', '2020-35'],
    ['tweede helft van 2020', '2020-41'],
    ['eerste halfjaar 2020', '2020-40'],
    ['zomer 2019', '2019-22'],
    ['in het voorjaar van 2019', '2019-21'],
    ['najaar 2019', '2019-23'],
    ['winter 2019-2020', '2019-24'],
    ['winter van 2019 op 2020', '2019-24'],
    ['winter 2019/20', '2019-24'],
    ['12 t/m 14 mei 2016', '2016-05-12/2016-05-14'],
    ['12-14 mei 2016', '2016-05-12/2016-05-14'],
    ['tussen 12 en 14 mei 2016', '2016-05-12/2016-05-14'],
    ['van mei tot en met juli 2016', '2016-05/2016-07'],
    ['mei – juli 2016', '2016-05/2016-07'],
    ['2019–2021', '2019/2021'],
    ['1-3-2016 t/m 5-3-2016', '2016-03-01/2016-03-05'],
    ['28 december t/m 3 januari 2017', '2016-12-28/2017-01-03'],
    ['van 1 mei 2016 t/m 3 juni', '2016-05-01/2016-06-03'],
    ['van eind april tot en met begin mei 2016', '2016-04-21/2016-05-10'],
    ['eerste kwartaal tot en met derde kwartaal van 2020', '2020-01-01/2020-09-30'],
    ['8, 15 en 22 april 2013', '{2013-04-08,2013-04-15,2013-04-22}'],
    ['april of mei 2016', '[2016-04,2016-05]'],
    ['2019 of 2020', '[2019,2020]'],
    ['12 januari 2016 en 14 maart', '{2016-01-12,2016-03-14}'],
    ['circa 2015', '2015~'],
    ['± 2015', '2015~'],
    ['vermoedelijk mei 2016', '2016-05?'],
    ['waarschijnlijk rond mei 2016', '2016-05%'],
    ['rond eind april 2016', '2016-04-21~/2016-04-30~'],
    ['per 1 juli 2021', '2021-07-01/..'],
    ['sinds 2015', '2015/..'],
    ['met ingang van 1-1-2017', '2017-01-01/..'],
    ['vanaf eind april 2016', '2016-04-21/..'],
    ['t/m 1 januari 2017', '../2017-01-01'],
    ['tot 1 januari 2017', '../2016-12-31'],
    ['uiterlijk 12 maart 2020', '[..2020-03-12]'],
    ['uiterlijk eind april 2016', '[..2016-04-30]'],
    ['voor de zomer van 2020', '[..2020-05-31]'],
    ['vóór 12 maart 2020', '[..2020-03-11]'],
    ['na de zomer van 2020', '[2020-09-01..]'],
    ['na 2020', '[2021-01-01..]'],
    ['2016-04-21/2016-04-30', '2016-04-21/2016-04-30'],
  ])('%s: %s', (words, edtf) => {
    expect(suggestEdtf(words)).toBe(edtf)
  })
})

describe('words that leave the year out', () => {
  test.each([
    ['eind april', '2016-01-20', '2016-04-21/2016-04-30'],
    ['eind december', '2016-01-05', '2015-12-21/2015-12-31'],
    ['januari', '2015-12-10', '2016-01'],
    ['29 februari', '2015-12-10', '2016-02-29'],
    ['december t/m februari', '2013-03-14', '2012-12/2013-02'],
    ['begin volgend jaar', '2020-11-15', '2021-37'],
    ['dit jaar', '2020-11-15', '2020'],
    ['eind vorig jaar', '2020-11-15', '2019-39'],
    ['vierde kwartaal', '2020-11-15', '2020-36'],
  ])('%s, near %s: %s', (words, near, edtf) => {
    expect(suggestEdtf(words, near)).toBe(edtf)
    expect(suggestEdtf(words)).toBeNull()
  })

  test('a year that is said beats the year nearby', () => {
    expect(suggestEdtf('22 april of 8 mei 2013', '2026-11-21')).toBe('[2013-04-22,2013-05-08]')
  })
})

describe('no suggestion', () => {
  test.each([
    ['nothing is said', ''],
    ['nothing is said', 'al eerder'],
    ['no date is meant', 'de raad besluit later'],
    ['no month', '8'],
    ['no such day', '31 februari 2016'],
    ['no such day', '13-13-2016'],
    ['no such week', 'week 53 van 2021'],
    ['no such month: it must not turn into a quarter', '33-2020'],
    ['one of two winters', 'winter 2019'],
    ['a year of two digits', '12-01-16'],
    ['two years or an autumn', '2022-23'],
    ['a number, or a century', '20'],
    ['with or without the last day', 'van 12 tot 14 mei 2016'],
    ['two ways to group', '8 en 22 april of 3 mei 2013'],
    ['no period inside a set', 'eind april of begin mei 2016'],
    ['no sharp edge to lie before', 'voor eind april 2020'],
    ['a doubtful season, which EDTF cannot say', 'rond de zomer van 2019'],
    ['more words than a date', 'Raad van 8 april 2013'],
    ['a whole text', `8 april 2013 ${'en dan nog iets '.repeat(1000)}`],
  ])('%s: %s', (_, words) => {
    expect(suggestEdtf(words, '2020-06-01')).toBeNull()
  })
})

test('every suggestion can be read, and what it reads as suggests the same days again', () => {
  const months = ['januari', 'feb.', 'mrt', 'april', 'december']
  const moments = months.flatMap((month) => [
    `${month} 2016`,
    `begin ${month} 2016`,
    `eind ${month} 2016`,
    `1 ${month} 2016`,
    `28 ${month} 2016`,
    `8 of 22 ${month} 2016`,
  ])
  const limits = ['', 'vanaf ', 'tot en met ', 'uiterlijk ', 'rond ', 'mogelijk ']
  for (const words of moments.flatMap((moment) => limits.map((limit) => limit + moment))) {
    const edtf = suggestEdtf(words)
    if (edtf === null) continue
    const again = suggestEdtf(dutchReading(edtf))
    const days = [edtf, again ?? ''].map((code) => {
      const outcome = parseEdtf(code)
      return outcome.ok && [outcome.sortFrom, outcome.sortTo]
    })
    expect(days[0], words).not.toBe(false)
    expect(days[1], `${words} → ${edtf} → ${dutchReading(edtf)}`).toEqual(days[0])
  }
}, 30_000)
