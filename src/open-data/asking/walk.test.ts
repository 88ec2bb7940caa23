import { expect, test } from 'vitest'

import { readCursor, writeCursor } from './cursor'
import { nextUpdatedSince, pageOf } from './walk'

const place = (at: string, id: string) => ({ at: `2026-11-21T12:00:${at}.000Z`, id })
const now = new Date('2026-11-21T12:10:00.700Z')

test('a cursor comes back as it was written; what somebody made up does not', () => {
  const cursor = { ...place('01', 'b'), nextUpdatedSince: '2026-11-21T11:58:00.000Z' }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  const forged = ['', 'abc', '%', '[]', '["x","y","z"]', '{"at":1}'].map((text) =>
    Buffer.from(text).toString('base64url'),
  )
  for (const text of ['niets', ...forged]) expect([text, readCursor(text)]).toEqual([text, null])
})

test('pages part items by moment, and those of one moment by id', () => {
  const items = [place('02', 'a'), place('01', 'b'), place('01', 'a'), place('03', 'a')]
  const first = pageOf({ items, reach: null, cursor: null, limit: 2 })
  expect(first).toEqual({ page: [place('01', 'a'), place('01', 'b')], next: place('01', 'b') })
  const second = pageOf({ items, reach: null, cursor: first.next, limit: 2 })
  expect(second).toEqual({ page: [place('02', 'a'), place('03', 'a')], next: null })
})

test('what lies further than the database was read waits, and the walk goes on from there', () => {
  const items = [place('01', 'a'), place('09', 'gone')]
  const short = pageOf({ items, reach: place('05', 'x'), cursor: null, limit: 5 })
  expect(short).toEqual({ page: [place('01', 'a')], next: place('05', 'x') })
  const rest = pageOf({ items, reach: null, cursor: short.next, limit: 5 })
  expect(rest).toEqual({ page: [place('09', 'gone')], next: null })
})

test('the next walk begins at the newest change, and never within the time of one transaction', () => {
  const old = '2026-11-01T08:00:00.123Z'
  expect(nextUpdatedSince([old, null], now)).toBe(old)
  expect(nextUpdatedSince([old, '2026-11-21T12:09:59.000Z'], now)).toBe('2026-11-21T12:08:00.000Z')
  expect(nextUpdatedSince(['2030-01-01T00:00:00.000Z'], now)).toBe('2026-11-21T12:08:00.000Z')
  expect(nextUpdatedSince([null, null], now)).toBe('1970-01-01T00:00:00.000Z')
})
