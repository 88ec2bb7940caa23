import { describe, expect, test } from 'vitest'

import { dutchReading, shortDutchReading, spanInDutch } from './dutch-reading'
import { parseEdtf } from './fuzzy-date'

describe('in full', () => {
  test.each([
    ['2016-01-12', '12 januari 2016'],
    ['2015-10', 'oktober 2015'],
    ['2016', '2016'],
    ['0044', '44'],

    ['2016-04-01/2016-04-10', 'begin april 2016'],
    ['2016-04-11/2016-04-20', 'midden april 2016'],
    ['2016-04-21/2016-04-30', 'eind april 2016'],
    ['2016-02-21/2016-02-29', 'eind februari 2016'],
    ['2015-02-21/2015-02-28', 'eind februari 2015'],
    ['2016-02-21/2016-02-28', '21 tot en met 28 februari 2016'],
    ['2016-12-21/2016-12-31', 'eind december 2016'],

    ['2016-05-12/2016-05-14', '12 tot en met 14 mei 2016'],
    ['2016-04-28/2016-05-03', 'van 28 april tot en met 3 mei 2016'],
    ['2016-12-28/2017-01-03', 'van 28 december 2016 tot en met 3 januari 2017'],
    ['2016-05/2016-07', 'van mei tot en met juli 2016'],
    ['2016-11/2017-02', 'van november 2016 tot en met februari 2017'],
    ['2019/2021', 'van 2019 tot en met 2021'],
    ['2016-04/2016-04-20', 'van april tot en met 20 april 2016'],
    ['2016/2016-05', 'van 2016 tot en met mei 2016'],

    ['{2013-04-08,2013-04-22}', '8 en 22 april 2013'],
    ['{2013-04-08,2013-04-15,2013-04-22}', '8, 15 en 22 april 2013'],
    ['{2013-04-08,2014-04-22}', '8 april 2013 en 22 april 2014'],
    ['{2016-04,2016-05}', 'april en mei 2016'],
    ['{2016,2018}', '2016 en 2018'],
    ['{2016-04-08,2016-05}', '8 april en mei 2016'],
    ['{2016-04-08,2017}', '8 april 2016 en 2017'],
    ['[2013-04-22,2013-05-08]', '22 april of 8 mei 2013'],
    ['[2013-04-22,2013-04-23]', '22 of 23 april 2013'],
    ['[2019-12,2020-01]', 'december 2019 of januari 2020'],
    ['[2016]', '2016'],
    ['{~2016-04-08,2016-04-09}', 'rond 8 april 2016 en 9 april 2016'],
    ['[..2013-04-08,2013-04-22]', '8 april 2013 of eerder of 22 april 2013'],
    ['{2013-04-08,2013-04-22..}', '8 april 2013 en 22 april 2013 en later'],

    ['2020-33', 'eerste kwartaal van 2020'],
    ['2020-34', 'tweede kwartaal van 2020'],
    ['2020-35', 'derde kwartaal van 2020'],
    ['2020-36', 'vierde kwartaal van 2020'],
    ['2020-37', 'begin 2020'],
    ['2020-38', 'midden 2020'],
    ['2020-39', 'eind 2020'],
    ['2020-40', 'eerste helft van 2020'],
    ['2020-41', 'tweede helft van 2020'],
    ['2019-21', 'lente van 2019'],
    ['2019-22', 'zomer van 2019'],
    ['2019-23', 'herfst van 2019'],
    ['2019-24', 'winter van 2019 op 2020'],
    ['2019-26', 'zomer van 2019'],

    ['2020~', 'rond 2020'],
    ['2015-10~', 'rond oktober 2015'],
    ['2020?', 'mogelijk 2020'],
    ['2016-01-12?', 'mogelijk 12 januari 2016'],
    ['2016?-01-12', 'mogelijk 12 januari 2016'],
    ['2020%', 'mogelijk rond 2020'],
    ['2016-04-21~/2016-04-30~', 'rond eind april 2016'],
    ['2016-05~/2016-07~', 'ongeveer van mei tot en met juli 2016'],
    ['2016-05?/2016-07?', 'mogelijk van mei tot en met juli 2016'],
    ['2016~/2017?', 'van ongeveer 2016 tot en met mogelijk 2017'],

    ['2017-01-01/..', 'vanaf 1 januari 2017'],
    ['2017~/..', 'vanaf ongeveer 2017'],
    ['../2017-01-01', 'tot en met 1 januari 2017'],
    ['2017-01-01/', 'vanaf 1 januari 2017 (einde onbekend)'],
    ['/2017-01-01', 'tot en met 1 januari 2017 (begin onbekend)'],
    ['{..2020}', 'tot en met 2020'],
    ['{2020-05..}', 'vanaf mei 2020'],

    ['[..2020-11-30]', 'vóór december 2020'],
    ['[..2020-12-31]', 'vóór 2021'],
    ['[..2016-02-29]', 'vóór maart 2016'],
    ['[..2016-02-28]', 'uiterlijk 28 februari 2016'],
    ['[..2020-03-12]', 'uiterlijk 12 maart 2020'],
    ['[..2020-11]', 'uiterlijk november 2020'],
    ['[..2020]', 'uiterlijk 2020'],
    ['[..~2020]', 'uiterlijk ongeveer 2020'],
    ['[2020-12-01..]', 'na november 2020'],
    ['[2021-01-01..]', 'na 2020'],
    ['[2020-03-12..]', 'op zijn vroegst 12 maart 2020'],
    ['[2020-05..]', 'op zijn vroegst mei 2020'],

    ['201X', 'een onbekend jaar (2010 tot en met 2019)'],
    ['201', '2010 tot en met 2019'],
    ['20', '2000 tot en met 2099'],
    ['201~', 'rond 2010 tot en met 2019'],
    ['2016-XX', '2016 (maand onbekend)'],
    ['2016-XX-XX', '2016 (dag onbekend)'],
    ['2016-01-XX', 'januari 2016 (dag onbekend)'],
    ['2016-1X', 'een maand van oktober tot en met december 2016'],
    ['2016-02-2X', 'een dag van 20 tot en met 29 februari 2016'],
    ['2016-XX-12', 'dag 12 van een onbekende maand in 2016'],
    ['201X-12-25', '25 december in een onbekend jaar (2010 tot en met 2019)'],
    ['201X/2020', 'van een onbekend jaar (2010 tot en met 2019) tot en met 2020'],
  ])('%s: %s', (edtf, reading) => {
    expect(dutchReading(edtf)).toBe(reading)
  })

  test('what is no EDTF comes back as it is, so that a page never breaks on it', () => {
    expect(dutchReading('eind april')).toBe('eind april')
    expect(shortDutchReading('')).toBe('')
  })
})

describe('in short', () => {
  test.each([
    ['2016-01-12', '12 jan 2016'],
    ['2015-03', 'mrt 2015'],
    ['2016', '2016'],
    ['2016-04-21/2016-04-30', 'eind apr 2016'],
    ['2016-05-12/2016-05-14', '12–14 mei 2016'],
    ['2016-05/2016-07', 'mei–jul 2016'],
    ['2016-04-28/2016-05-03', '28 apr – 3 mei 2016'],
    ['2019/2021', '2019–2021'],
    ['{2013-04-08,2013-04-22}', '8 en 22 apr 2013'],
    ['[2013-04-22,2013-05-08]', '22 apr of 8 mei 2013'],
    ['2020-33', '1e kwartaal 2020'],
    ['2020-35', '3e kwartaal 2020'],
    ['2020-41', '2e helft 2020'],
    ['2020-37', 'begin 2020'],
    ['2019-22', 'zomer 2019'],
    ['2019-24', 'winter 2019–2020'],
    ['2020~', 'rond 2020'],
    ['2017-01-01/..', 'vanaf 1 jan 2017'],
    ['../2017-01-01', 't/m 1 jan 2017'],
    ['[..2020-11-30]', 'vóór dec 2020'],
    ['201X', '2010–2019'],
    ['201X/2025', '2010–2019 – 2025'],
  ])('%s: %s', (edtf, reading) => {
    expect(shortDutchReading(edtf)).toBe(reading)
  })
})

describe('the days to sort by', () => {
  test.each([
    ['2016-01-12', 'op 12 januari 2016'],
    ['2016-04-21/2016-04-30', 'van 21 t/m 30 april 2016'],
    ['2016', 'van 1 januari t/m 31 december 2016'],
    ['2019-24', 'van 1 december 2019 t/m 29 februari 2020'],
    ['2017-01-01/..', 'vanaf 1 januari 2017'],
    ['[..2020-11-30]', 'tot en met 30 november 2020'],
  ])('%s: %s', (edtf, text) => {
    const outcome = parseEdtf(edtf)
    expect(outcome.ok && spanInDutch(outcome)).toBe(text)
  })
})

const dates = [
  ...['', '~', '?', '%'].flatMap((sign) =>
    ['2016', '2016-02', '2016-12', '2016-02-29', '2015-12-31', '2016-01-01', '201', '19'].map(
      (date) => date + sign,
    ),
  ),
  ...['1XXX', '20XX', '201X', '2016-XX', '2016-0X', '2016-1X', '2016-XX-XX', '2016-02-XX'],
  ...['2016-02-2X', '2016-01-3X', '2016-XX-0X', '201X-12', '201X-XX', '201X-12-25', '20XX-XX-31'],
]
const moments = dates.filter((date) => !/^\d{2,3}\D?$/.test(date))
const inSet = moments.map((date) => date.replace(/^(.*?)([~?%])$/, '$2$1'))
const parts = [
  ...Array.from({ length: 8 }, (_, index) => 21 + index),
  ...Array.from({ length: 9 }, (_, index) => 33 + index),
]

const everyForm = [
  ...dates,
  ...parts.map((part) => `2020-${part}`),
  ...moments.flatMap((date) => [
    `${date}/..`,
    `../${date}`,
    `${date}/`,
    `/${date}`,
    `${date}/2020-06`,
  ]),
  ...moments.flatMap((date) => [`1999/${date}`, `0987-05-12/${date}`]),
  ...inSet.flatMap((date) => [`[..${date}]`, `[${date}..]`, `{..${date}}`, `{${date}..}`]),
  ...inSet.flatMap((date) => [
    `[${date},2014-07]`,
    `{2021-01-05,${date}}`,
    `[..${date},2017]`,
    `{2014,${date},2020..}`,
  ]),
].filter((edtf) => edtf !== '1999/1XXX')

describe('every form of EDTF', () => {
  test('the list is long, and all of it can be read', () => {
    expect(everyForm.length).toBeGreaterThan(400)
    const refused = everyForm.filter((edtf) => !parseEdtf(edtf).ok)
    expect(refused).toEqual([])
  })

  test.each(everyForm)('%s is in order and reads as lower-case Dutch', (edtf) => {
    const outcome = parseEdtf(edtf)
    if (!outcome.ok) throw new Error(outcome.problem.nl)
    const { sortFrom, sortTo } = outcome
    for (const day of [sortFrom, sortTo]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(sortFrom ?? sortTo).not.toBeNull()
    if (sortFrom !== null && sortTo !== null) expect(sortFrom <= sortTo).toBe(true)

    for (const reading of [dutchReading(edtf), shortDutchReading(edtf)]) {
      expect(reading).toBe(reading.toLowerCase().trim())
      expect(reading).not.toMatch(/undefined|null|nan|infinity| {2}|[[\]{}~?%]|\.\./)
      expect(reading).toMatch(/\d{3,4}/)
    }
  })
})
