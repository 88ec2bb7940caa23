import { expect, test } from 'vitest'

import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token'

const signer = {
  sign: (text: string) => `k1.signed(${text})`,
  isSigned: (text: string, signature: string) => signature === `k1.signed(${text})`,
}

const subscription = { kind: 'subscription', id: '0b5f-77' } as const

test('a token of a mail leads back to its subscription, and is the same in every mail', () => {
  const token = unsubscribeToken(subscription, signer)
  expect(readUnsubscribeToken(token, signer)).toEqual(subscription)
  expect(unsubscribeToken(subscription, signer)).toBe(token)
})

test('the signature of one subscription ends no other', () => {
  const [, ...signature] = unsubscribeToken(subscription, signer).split('.')
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

test('the token of a digest ends that digest, and no subscription', () => {
  const digest = { kind: 'digest', frequency: 'week', subscriber: '0b5f-77' } as const
  const token = unsubscribeToken(digest, signer)
  expect(readUnsubscribeToken(token, signer)).toEqual(digest)
  expect(readUnsubscribeToken(token.replace('week_', 'dag_'), signer)).toBeNull()
  expect(readUnsubscribeToken(token.replace('week_', ''), signer)).toBeNull()
})
