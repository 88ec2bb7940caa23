import { expect, test } from 'vitest'

import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token'

const signer = {
  sign: (text: string) => `k1.signed(${text})`,
  isSigned: (text: string, signature: string) => signature === `k1.signed(${text})`,
}

test('a token of a mail leads back to its subscription, and is the same in every mail', () => {
  const token = unsubscribeToken('0b5f-77', signer)
  expect(readUnsubscribeToken(token, signer)).toBe('0b5f-77')
  expect(unsubscribeToken('0b5f-77', signer)).toBe(token)
})

test('the signature of one subscription ends no other', () => {
  const [, ...signature] = unsubscribeToken('0b5f-77', signer).split('.')
  expect(readUnsubscribeToken(`0b5f-78.${signature.join('.')}`, signer)).toBeNull()
})

test('a signature made for something else does not count', () => {
  expect(readUnsubscribeToken(`0b5f-77.${signer.sign('0b5f-77')}`, signer)).toBeNull()
})

test.each(['', '.', 'a', 'a.', '.b', '../x.y', `${'a'.repeat(65)}.b`])(
  '%j is no token',
  (token) => {
    expect(readUnsubscribeToken(token, signer)).toBeNull()
  },
)
