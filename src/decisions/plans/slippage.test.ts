import { expect, test } from 'vitest'

import { slippageWords } from './slippage'

const span = (sortFrom: string | null, sortTo = sortFrom) => ({ sortFrom, sortTo })
const january26 = span('2016-01-26')

test.each([
  ['2016-01-29', '3 dagen later'],
  ['2016-02-16', '3 weken later'],
  ['2016-02-18', 'ongeveer 3 weken later'],
  ['2016-02-26', '1 maand later'],
  ['2016-04-26', '3 maanden later'],
  ['2016-04-20', 'ongeveer 3 maanden later'],
  ['2017-01-26', '1 jaar later'],
  ['2017-07-26', '18 maanden later'],
  ['2016-01-25', '1 dag eerder'],
  ['2015-11-26', '2 maanden eerder'],
])('a day that became %s is %s than planned', (now, words) => {
  expect(slippageWords({ first: january26, now: span(now) })).toBe(`${words} dan eerst gepland`)
})

test('a vague date gives a vague distance', () => {
  const lateApril = span('2016-04-21', '2016-04-30')
  expect(slippageWords({ first: january26, now: lateApril })).toBe(
    'ongeveer 3 maanden later dan eerst gepland',
  )
  expect(slippageWords({ first: january26, now: span('2016-04-01', '2016-06-30') })).toBe(
    '2 tot 5 maanden later dan eerst gepland',
  )
  expect(
    slippageWords({
      first: span('2016-01-01', '2016-12-31'),
      now: span('2019-01-01', '2019-12-31'),
    }),
  ).toBe('2 tot 4 jaar later dan eerst gepland')
})

test('neighbouring months say later, and no number', () => {
  const april = span('2016-04-01', '2016-04-30')
  expect(slippageWords({ first: april, now: span('2016-05-01', '2016-05-31') })).toBe(
    'later dan eerst gepland',
  )
})

test('where both may be the same day, nothing is said', () => {
  const spring = span('2016-03-01', '2016-05-31')
  expect(slippageWords({ first: spring, now: span('2016-04-21', '2016-04-30') })).toBeNull()
  expect(slippageWords({ first: january26, now: january26 })).toBeNull()
})

test('an open date gives no number, and nothing where the open side counts', () => {
  expect(slippageWords({ first: january26, now: span('2016-03-01', null) })).toBe(
    'later dan eerst gepland',
  )
  expect(slippageWords({ first: span('2016-01-01', null), now: span('2016-03-01') })).toBeNull()
  expect(slippageWords({ first: span(null), now: january26 })).toBeNull()
})
