import { expect, test } from 'vitest'

import { periodWords, retention } from './retention'

const hourMs = 60 * 60 * 1000

test('a period is said as people say it', () => {
  expect(periodWords(28 * 24 * hourMs)).toBe('28 dagen')
  expect(periodWords(2 * hourMs)).toBe('2 uur')
  expect(periodWords(hourMs / 2)).toBe('30 minuten')
})

test('the periods that were promised', () => {
  const promised = Object.entries(retention).map(([name, { keptMs }]) => [
    name,
    periodWords(keptMs),
  ])
  expect(Object.fromEntries(promised)).toMatchObject({
    unconfirmed: '7 dagen',
    address: '28 dagen',
    mailText: '7 dagen',
    delivery: '90 dagen',
  })
})
