import type { FuzzyDate } from './fuzzy-date'

import { afterEach, describe, expect, test, vi } from 'vitest'

import { compareFuzzyDates, firstDay, hasPassed, lastDay, parseEdtf, yearLabel } from './fuzzy-date'

/** The stored date of a code that must be readable. */
function dateOf(edtf: string): FuzzyDate {
  const outcome = parseEdtf(edtf)
  if (!outcome.ok) throw new Error(`${edtf}: ${outcome.problem.nl}`)
  const { sortFrom, sortTo } = outcome
  return { edtf: outcome.edtf, asWritten: edtf, sortFrom, sortTo }
}

function spanOf(edtf: string): [string | null, string | null] {
  const { sortFrom, sortTo } = dateOf(edtf)
  return [sortFrom, sortTo]
}

const spans: [string, string | null, string | null][] = [
  ['2016-01-12', '2016-01-12', '2016-01-12'],
  ['2015-10', '2015-10-01', '2015-10-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-04-21/2016-04-30', '2016-04-21', '2016-04-30'],
  ['2015/2016-02', '2015-01-01', '2016-02-29'],
  ['[2013-04-22,2013-05-08]', '2013-04-22', '2013-05-08'],
  ['{2013-04-08,2013-04-22}', '2013-04-08', '2013-04-22'],
  ['2020-33', '2020-01-01', '2020-03-31'],
  ['2020-36', '2020-10-01', '2020-12-31'],
  ['2020-37', '2020-01-01', '2020-04-30'],
  ['2020-38', '2020-05-01', '2020-08-31'],
  ['2020-39', '2020-09-01', '2020-12-31'],
  ['2020-40', '2020-01-01', '2020-06-30'],
  ['2020-41', '2020-07-01', '2020-12-31'],
  ['2020~', '2020-01-01', '2020-12-31'],
  ['2020-02-29?', '2020-02-29', '2020-02-29'],
  ['2017-01-01/..', '2017-01-01', null],
  ['../2017-01-01', null, '2017-01-01'],
  ['2017-01-01/', '2017-01-01', null],
  ['/2017-01-01', null, '2017-01-01'],
  ['[..2020-11-30]', null, '2020-11-30'],
  ['[2020-12..]', '2020-12-01', null],
  ['{2020..}', '2020-01-01', null],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['201', '2010-01-01', '2019-12-31'],
  ['20', '2000-01-01', '2099-12-31'],
  ['2016-XX', '2016-01-01', '2016-12-31'],
  ['2016-XX-XX', '2016-01-01', '2016-12-31'],
  ['2016-1X', '2016-10-01', '2016-12-31'],
  ['2016-02-XX', '2016-02-01', '2016-02-29'],
  ['2015-02-2X', '2015-02-20', '2015-02-28'],
  ['201X-12', '2010-12-01', '2019-12-31'],
  ['201X-02-29', '2012-02-29', '2016-02-29'],
]

describe('the days that a code stands for', () => {
  test.each(spans)('%s', (edtf, from, to) => {
    expect(spanOf(edtf)).toEqual([from, to])
  })

  test('a set is as wide as all its dates, in whichever order they stand', () => {
    expect(spanOf('{2016,2013-04-08,2015-05}')).toEqual(['2013-04-08', '2016-12-31'])
  })

  test('seasons are those of the Dutch weather, not quarters: winter ends in the next year', () => {
    expect(spanOf('2019-21')).toEqual(['2019-03-01', '2019-05-31'])
    expect(spanOf('2019-22')).toEqual(['2019-06-01', '2019-08-31'])
    expect(spanOf('2019-23')).toEqual(['2019-09-01', '2019-11-30'])
    expect(spanOf('2019-24')).toEqual(['2019-12-01', '2020-02-29'])
    expect(spanOf('2019-25')).toEqual(spanOf('2019-21'))
  })

  test('stray spaces are forgiven and not kept', () => {
    expect(dateOf('  {2016 , 2017} ').edtf).toBe('{2016,2017}')
    expect(dateOf(' 2016-01-12\n').edtf).toBe('2016-01-12')
  })

  test('the outcome tells what sort of date it is', () => {
    const kinds = ['2016', '2020-33', '201', '2016/2017', '[2016,2017]', '{2016,2017}'].map(
      (edtf) => {
        const outcome = parseEdtf(edtf)
        return outcome.ok && outcome.kind
      },
    )
    expect(kinds).toEqual(['moment', 'part-of-year', 'years', 'interval', 'one-of', 'all-of'])
  })
})

describe('a time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test.each(['America/New_York', 'Europe/Amsterdam', 'Pacific/Kiritimati'])(
    'of %s shifts no day',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(spans.map(([edtf]) => [edtf, ...spanOf(edtf)])).toEqual(spans)
    },
  )
})

describe('refused', () => {
  test.each([
    ['no date at all', '../..'],
    ['no date at all', '/'],
    ['no date at all', '[..2016..]'],
    ['a period that runs back', '2016-05/2016-03'],
    ['a period of one date', '2016-01-12/2016-01-12'],
    ['an end that contains the start', '2016-05/2016'],
    ['a range inside a set', '[2013-04-01..2013-04-05]'],
    ['a range inside a set', '{1667,1670..1672}'],
    ['a period inside a set', '{2013-04-01/2013-04-03,2014}'],
    ['a day that does not exist', '2016-02-30'],
    ['a day that does not exist', '2015-02-29'],
    ['a day that does not exist', '2015-02-28/2015-02-29'],
    ['a time', '2016-01-12T10:00:00Z'],
    ['a time', '2016-01-12T23:59'],
    ['a time', '2016-01-12T10:00:00Z/2017'],
    ['a year before 1', '-0044'],
    ['a year before 1', '0000'],
    ['a year before 1', '-0001/2016'],
    ['a year before 1', '-004X'],
    ['a year of five digits', 'Y12020'],
    ['the last year of four digits', '9999'],
    ['significant digits', '1960S2'],
    ['no year', 'XXXX-12-25'],
    ['an unknown digit before a known one', 'X016'],
    ['an unknown digit before a known one', '2016-01-X1'],
    ['an unknown digit before a known one', '2016-X0-12'],
    ['a season of the southern hemisphere', '2016-29'],
    ['a doubtful quarter, which is EDTF of no level', '2020-33~'],
    ['a period of quarters, likewise', '2020-33/2020-34'],
    ['a quarter as people write it', '2020-Q1'],
    ['a month that does not exist', '2016-13'],
    ['nothing', ''],
    ['words', 'eind april'],
    ['a very long text', `{${'2016,'.repeat(10_000)}2016}`],
  ])('%s: %s', (_, edtf) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: false })
  })
})

describe('order', () => {
  test('dates run from the first possible day, and the vaguer introduces the days it contains', () => {
    const inOrder = [
      '[..2020-11-30]',
      '201X',
      '2016-01/..',
      '2016~',
      '2016',
      '2016-01',
      '2016-01-01',
      '2016-01-12?',
      '2016-01-12',
      '2016-04-21/2016-04-30',
      '2016-05',
    ]
    const dates = inOrder.toReversed().map(dateOf)
    expect(dates.toSorted(compareFuzzyDates).map(({ edtf }) => edtf)).toEqual(inOrder)
  })

  test('every two dates compare the same both ways, and a date equals itself', () => {
    const dates = spans.map(([edtf]) => dateOf(edtf))
    for (const one of dates)
      for (const other of dates)
        expect(Math.sign(compareFuzzyDates(one, other))).toBe(
          0 - Math.sign(compareFuzzyDates(other, one)) || 0,
        )
    expect(dates.every((date) => compareFuzzyDates(date, date) === 0)).toBe(true)
  })
})

describe('passing', () => {
  test('a vague date passes with its last possible day', () => {
    const date = dateOf('2016-04-21/2016-04-30')
    expect(hasPassed(date, '2016-04-30')).toBe(false)
    expect(hasPassed(date, '2016-05-01')).toBe(true)
  })

  test('a date without end never passes', () => {
    expect(hasPassed(dateOf('2017-01-01/..'), '2030-01-01')).toBe(false)
  })

  test('where one day must do, the other side stands in for a missing one', () => {
    expect(firstDay(dateOf('[..2020-11-30]'))).toBe('2020-11-30')
    expect(lastDay(dateOf('2017-01-01/..'))).toBe('2017-01-01')
    expect([firstDay(dateOf('2016')), lastDay(dateOf('2016'))]).toEqual([
      '2016-01-01',
      '2016-12-31',
    ])
  })
})

describe('the year to stand under', () => {
  test.each([
    ['2016-01-12', '2016'],
    ['2016-04-21/2017-02-01', '2016'],
    ['2017-01-01/..', '2017'],
    ['{2016-12-20,2017-01-10}', '2016'],
    ['{2017-01-10,2016-12-20}', '2016'],
    ['2019-24', '2019'],
    ['[2016,2018]', '2016–2018'],
    ['201X', '2010–2019'],
    ['[..2020-11-30]', 'tot en met 2020'],
    ['../2017-01-01', 'tot en met 2017'],
    ['[2020..]', '2020'],
  ])('%s: %s', (edtf, label) => {
    expect(yearLabel(dateOf(edtf))).toBe(label)
  })

  test('an old code that no longer reads goes by its stored days', () => {
    expect(yearLabel({ edtf: '?', asWritten: '', sortFrom: '2016-01-01', sortTo: null })).toBe(
      '2016',
    )
  })
})
