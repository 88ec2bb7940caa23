import { expect, test } from 'vitest'

import { readResendError } from './resend-error'

test.each([
  ['an address that it cannot mail', { name: 'validation_error', statusCode: 422 }, 'permanent'],
  ['a letter without a subject', { name: 'missing_required_field', statusCode: 422 }, 'permanent'],
  ['too many requests', { name: 'rate_limit_exceeded', statusCode: 429 }, 'temporary'],
  ['a spent month', { name: 'monthly_quota_exceeded', statusCode: 429 }, 'temporary'],
  ['its own trouble', { name: 'internal_server_error', statusCode: 500 }, 'temporary'],
  [
    'the same key still under way',
    { name: 'concurrent_idempotent_requests', statusCode: 409 },
    'temporary',
  ],
  ['no answer at all', { name: 'application_error', statusCode: null }, 'temporary'],
  ['an answer in another shape', 'nonsense', 'temporary'],
  [
    'a key used for a mail that differed',
    { name: 'invalid_idempotent_request', statusCode: 409 },
    'accepted-before',
  ],
])('%s', (_, error, kind) => {
  expect(readResendError(error, null).kind).toBe(kind)
})

test('a wrong key or sender of the operator does not cost any reader a mail', () => {
  expect(readResendError({ name: 'invalid_api_key', statusCode: 403 }, null).kind).toBe('temporary')
  expect(readResendError({ name: 'validation_error', statusCode: 403 }, null).kind).toBe(
    'temporary',
  )
  expect(readResendError({ name: 'invalid_from_address', statusCode: 422 }, null).kind).toBe(
    'temporary',
  )
})

test('the wait that Resend asks for is kept', () => {
  const verdict = readResendError(
    { name: 'rate_limit_exceeded', statusCode: 429 },
    { 'retry-after': '7' },
  )
  expect(verdict).toMatchObject({ retryAfterMs: 7000 })
})

test('its sentences, which may quote an address, do not come along', () => {
  const error = {
    name: 'jan@voorbeeld.nl',
    statusCode: 422,
    message: 'Invalid `to`: jan@voorbeeld.nl',
  }
  expect(JSON.stringify(readResendError(error, null))).not.toContain('voorbeeld')
})
