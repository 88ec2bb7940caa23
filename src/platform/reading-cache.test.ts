import { expect, test, vi } from 'vitest'

import { ReadingCache } from './reading-cache'

const noon = new Date('2026-11-21T12:00:00Z')
const twoHoursLater = new Date('2026-11-21T14:00:00Z')
const made = (page: string, ...tags: string[]) => ({ page, tags, sizeBytes: 10, isKept: true })
const cacheOf = (maxBytes = 1000) => new ReadingCache<string>({ maxBytes, maxAgeMs: 3_600_000 })

test('a page is made once and read many times', async () => {
  const cache = cacheOf()
  const make = vi.fn(() => Promise.resolve(made('one')))
  await Promise.all([cache.read('/', noon, make), cache.read('/', noon, make)])
  expect(await cache.read('/', noon, make)).toBe('one')
  expect(make).toHaveBeenCalledTimes(1)
})

test('a refresh touches the pages that depend on it, and no other', async () => {
  const cache = cacheOf()
  await cache.read('/a', noon, () => Promise.resolve(made('a1', 'post:1')))
  await cache.read('/b', noon, () => Promise.resolve(made('b1', 'post:2')))
  cache.refresh(['post:1'])
  expect(await cache.read('/a', noon, () => Promise.resolve(made('a2', 'post:1')))).toBe('a2')
  expect(await cache.read('/b', noon, () => Promise.resolve(made('b2', 'post:2')))).toBe('b1')
})

test('a page whose making began before a change is made again before anybody gets it', async () => {
  const cache = cacheOf()
  let stored = 'old'
  let letGo = (): void => undefined
  const hindered = new Promise<void>((resolve) => (letGo = resolve))
  const make = async () => {
    const read = stored
    if (read === 'old') await hindered
    return made(read, 'post:1')
  }
  const early = cache.read('/', noon, make)
  stored = 'new'
  cache.refresh(['post:1'])
  const late = cache.read('/', noon, make)
  letGo()
  expect(await Promise.all([early, late])).toEqual(['new', 'new'])
  expect(await cache.read('/', noon, make)).toBe('new')
})

test('clearing also counts for what is in the making', async () => {
  const cache = cacheOf()
  const versions = ['yesterday', 'today']
  const make = () => {
    const page = versions.shift() ?? 'later'
    if (page === 'yesterday') cache.clear()
    return Promise.resolve(made(page))
  }
  expect(await cache.read('/', noon, make)).toBe('today')
})

test('what is not kept is looked for each time', async () => {
  const cache = cacheOf()
  const missing = () => Promise.resolve({ ...made('404'), isKept: false })
  expect(await cache.read('/', noon, missing)).toBe('404')
  expect(await cache.read('/', noon, () => Promise.resolve(made('there')))).toBe('there')
})

test('an old page is made anew, and stands when that fails', async () => {
  const cache = cacheOf()
  await cache.read('/', noon, () => Promise.resolve(made('one')))
  const broken = () => Promise.reject(new Error('database away'))
  expect(await cache.read('/', twoHoursLater, broken)).toBe('one')
  expect(await cache.read('/', twoHoursLater, () => Promise.resolve(made('two')))).toBe('two')
})

test('a page that changed never comes back when it cannot be made', async () => {
  const cache = cacheOf()
  await cache.read('/', noon, () => Promise.resolve(made('withdrawn', 'post:1')))
  cache.refresh(['post:1'])
  await expect(
    cache.read('/', noon, () => Promise.reject(new Error('database away'))),
  ).rejects.toThrow('database away')
})

test('memory is bounded: what nobody asks for goes first', async () => {
  const cache = cacheOf(20)
  const again = vi.fn((page: string) => Promise.resolve(made(page)))
  await cache.read('/a', noon, () => again('a'))
  await cache.read('/b', noon, () => again('b'))
  await cache.read('/a', noon, () => again('a'))
  await cache.read('/c', noon, () => again('c'))
  again.mockClear()
  await cache.read('/a', noon, () => again('a'))
  expect(again).not.toHaveBeenCalled()
  await cache.read('/b', noon, () => again('b'))
  expect(again).toHaveBeenCalledTimes(1)
})
