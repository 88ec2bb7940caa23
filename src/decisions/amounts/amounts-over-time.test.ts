import type { ShownAmount } from './shown-amount'

import { expect, test } from 'vitest'

import { amountBars, amountsOverTime } from './amounts-over-time'

const on = (day: string) => ({
  text: day,
  short: day,
  edtf: day,
  sortFrom: day,
  sortTo: day,
  year: day.slice(0, 4),
})
const steps = [
  { slug: 'later', status: 'vervallen' as const, when: on('2026-05-01') },
  { slug: 'eerst', status: 'gehouden' as const, when: on('2025-05-01') },
]
const amount = (
  min: number,
  slug: string | null,
  rest: Partial<ShownAmount> = {},
): ShownAmount => ({
  kind: 'welzijn',
  min,
  max: null,
  qualifier: null,
  per: 'jaar',
  step: slug === null ? null : { title: slug, slug },
  ...rest,
})

test('amounts stand in the order in which they were named, and once apart from every year', () => {
  const lines = amountsOverTime(
    [
      amount(3, 'later'),
      amount(9, 'eerst', { per: 'eenmalig' }),
      amount(2, 'eerst'),
      amount(1, null),
    ],
    steps,
  )
  expect(lines.map(({ per, amounts }) => [per, amounts.map(({ min }) => min)])).toEqual([
    ['jaar', [1, 2, 3]],
    ['eenmalig', [9]],
  ])
})

test('what was called off is marked, and what has no day says so', () => {
  const [line] = amountsOverTime([amount(3, 'later'), amount(1, null)], steps)
  expect(line?.amounts.map(({ isOff, when }) => [isOff, when?.text ?? null])).toEqual([
    [false, null],
    [true, '2026-05-01'],
  ])
})

const barsOf = (...amounts: ShownAmount[]) => {
  const [line] = amountsOverTime(amounts, steps)
  return line ? amountBars(line) : null
}

test('one amount has nothing to be compared with', () => {
  expect(barsOf(amount(5, 'eerst'))).toBeNull()
  expect(barsOf(amount(0, 'eerst'), amount(0, 'later'))).toBeNull()
})

test('bars are measured by the longest, and keep open what the source keeps open', () => {
  expect(
    barsOf(
      amount(50, 'eerst', { max: 100, qualifier: 'circa' }),
      amount(25, 'eerst', { qualifier: 'ruim' }),
      amount(80, 'later', { qualifier: 'maximaal' }),
    ),
  ).toEqual([
    { from: 0.5, to: 1, isOpenBefore: true, isOpenAfter: true },
    { from: 0.25, to: 0.25, isOpenBefore: false, isOpenAfter: true },
    { from: 0.8, to: 0.8, isOpenBefore: true, isOpenAfter: false },
  ])
})
