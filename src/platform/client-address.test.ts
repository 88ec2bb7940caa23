import { expect, test } from 'vitest'

import { clientOf } from './client-address'

const from = (forwarded: string) => clientOf(new Headers({ 'x-forwarded-for': forwarded }))

test('the nearest proxy is believed, not what a client wrote before it', () => {
  expect(from('203.0.113.9')).toBe('203.0.113.9')
  expect(from('1.2.3.4, 203.0.113.9')).toBe('203.0.113.9')
  expect(from('::ffff:203.0.113.9')).toBe('203.0.113.9')
})

test('devices of one household on IPv6 are counted together', () => {
  expect(from('2001:db8:aa:1:1111:2222:3333:4444')).toBe(from('2001:db8:aa:1::9'))
  expect(from('2001:db8:aa:1::9')).not.toBe(from('2001:db8:aa:2::9'))
  expect(from('2001:db8::1')).toBe('2001:db8:0:0')
  expect(from('::1')).toBe('0:0:0:0')
})

test('without a word about where it came from everybody is one', () => {
  expect(clientOf(new Headers())).toBe('unknown')
})
