import { expect, test } from 'vitest'

import { pageFrom, pagingOf, partOn } from './paging'

test('a page number is read as it is written, and all else asks for the first page', () => {
  expect(pageFrom('2')).toBe(2)
  for (const odd of [undefined, '', '0', '-1', '1.5', '2x', '02', 'twee', '9'.repeat(9)])
    expect(pageFrom(odd)).toBe(1)
})

test('a list has as many pages as it takes, an empty one has one, and past the last is nothing', () => {
  expect(pagingOf({ page: 1, total: 0, size: 25 })).toEqual({ page: 1, pageCount: 1, total: 0 })
  expect(pagingOf({ page: 1, total: 25, size: 25 })?.pageCount).toBe(1)
  expect(pagingOf({ page: 2, total: 26, size: 25 })).toEqual({ page: 2, pageCount: 2, total: 26 })
  expect(pagingOf({ page: 3, total: 26, size: 25 })).toBeNull()
})

test('over its pages a list stands once, in its own order', () => {
  const items = [1, 2, 3, 4, 5]
  const pages = [1, 2, 3].map((page) => ({ page, pageCount: 3, total: 5 }))
  expect(pages.flatMap((paging) => partOn(items, paging, 2))).toEqual(items)
})
