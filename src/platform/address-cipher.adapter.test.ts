import { expect, test } from 'vitest'

import { addressCipher, SealedTextError } from './address-cipher.adapter'

const cipher = addressCipher({ current: 'k1', secrets: { k1: 'een-geheim-van-de-site' } })
const address = 'mevrouw@voorbeeld.nl'

test('what was sealed opens again, in its own place only', () => {
  const sealed = cipher.seal(address, 'subscriber-1')

  expect(cipher.open(sealed, 'subscriber-1')).toBe(address)
  expect(() => cipher.open(sealed, 'subscriber-2')).toThrow(SealedTextError)
})

test('the same address never looks the same twice, and never like itself', () => {
  const [one, two] = [cipher.seal(address, 'a'), cipher.seal(address, 'a')]
  expect(one).not.toBe(two)
  expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('voorbeeld')
})

test.each(['', 'k1', 'k1.', 'k1.AAAA', 'k9.AAAA', '.AAAA'])('%j does not open', (sealed) => {
  expect(() => cipher.open(sealed, 'a')).toThrow(SealedTextError)
})

test('one changed bit is noticed', () => {
  const body = Buffer.from(cipher.seal(address, 'a').slice(3), 'base64url')
  body.writeUInt8(body.readUInt8(14) ^ 1, 14)
  expect(() => cipher.open(`k1.${body.toString('base64url')}`, 'a')).toThrow(SealedTextError)
})

test('an address is found by its hash, which differs on another site', () => {
  const elsewhere = addressCipher({ current: 'k1', secrets: { k1: 'een-ander-geheim-dan-hier' } })

  expect(cipher.lookupHash(address)).toBe(cipher.lookupHash(address))
  expect(cipher.lookupHash(address)).not.toBe(elsewhere.lookupHash(address))
  expect(cipher.lookupHash(address)).not.toBe(cipher.sign(address))
})

test('a signature counts for its own text', () => {
  const signature = cipher.sign('subscription-1')

  expect(cipher.isSigned('subscription-1', signature)).toBe(true)
  expect(cipher.isSigned('subscription-2', signature)).toBe(false)
  expect(cipher.isSigned('subscription-1', `${signature}x`)).toBe(false)
  expect(cipher.isSigned('subscription-1', '')).toBe(false)
})

test('after a second key was added, what the first one made still works', () => {
  const both = addressCipher({
    current: 'k2',
    secrets: { k1: 'een-geheim-van-de-site', k2: 'het-nieuwe-geheim-hier' },
  })

  expect(both.open(cipher.seal(address, 'a'), 'a')).toBe(address)
  expect(both.isSigned('s', cipher.sign('s'))).toBe(true)
  expect(both.seal(address, 'a')).toMatch(/^k2\./)
})

test('an address is found under the old key too, and new things are made with the new one', () => {
  const both = addressCipher({
    current: 'k2',
    secrets: { k1: 'een-geheim-van-de-site', k2: 'het-nieuwe-geheim-hier' },
  })

  expect(both.lookupHashes(address)).toEqual([both.lookupHash(address), cipher.lookupHash(address)])
  expect(both.lookupHash(address)).toMatch(/^k2\./)
  expect([both.currentKey, both.oldKeys]).toEqual(['k2', ['k1']])
  expect(cipher.lookupHashes(address)).toEqual([cipher.lookupHash(address)])
})
