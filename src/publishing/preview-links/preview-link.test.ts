import { expect, test } from 'vitest'

import { canBeShared, expiryOf, isOpen, sharedFilePath } from './preview-link'

const now = new Date('2026-11-21T12:00:00Z')

test('a link works for the days that were chosen, and not a moment longer', () => {
  const expiresAt = expiryOf(3, now).toISOString()
  expect(expiresAt).toBe('2026-11-24T12:00:00.000Z')
  expect(isOpen({ expiresAt }, new Date('2026-11-24T11:59:59.999Z'))).toBe(true)
  expect(isOpen({ expiresAt }, new Date(expiresAt))).toBe(false)
})

test('a link that was taken back is closed at once', () => {
  const expiresAt = expiryOf(7, now).toISOString()
  expect(isOpen({ expiresAt, withdrawnAt: now.toISOString() }, now)).toBe(false)
})

test('what is online or withdrawn is not shared by a link', () => {
  expect(canBeShared('gepland')).toBe(true)
  expect(canBeShared('gepubliceerd')).toBe(false)
  expect(canBeShared('ingetrokken')).toBe(false)
})

test('the name of a file fits in an address', () => {
  expect(sharedFilePath('abc', 'brug in mei.jpg')).toBe(
    '/voorbeeld/gedeeld/abc/bestand/brug%20in%20mei.jpg',
  )
})
