import type { Payload } from 'payload'

import { expect, test, vi } from 'vitest'

import { FakeMailer } from '@tests/support/fake-mailer'

import { TemporaryMailError } from './mailer'
import { payloadEmail } from './payload-email.adapter'

const logged = vi.fn()
// Proof of the cast: the adapter uses nothing of Payload but its logger.
const payload = { logger: { error: logged } } as unknown as Payload
const from = '"Raadlijn" <post@raadlijn.example>'

test('a forgotten password goes by the same mailer, with a plain text beside the HTML', async () => {
  const mailer = new FakeMailer()
  const adapter = payloadEmail({ mailer, from })({ payload })
  expect(adapter).toMatchObject({
    defaultFromName: 'Raadlijn',
    defaultFromAddress: 'post@raadlijn.example',
  })

  await adapter.sendEmail({
    from,
    to: 'schrijver@dorpspartij.example',
    subject: 'Een nieuw wachtwoord kiezen',
    html: '<p>Kies hier:</p><a href="https://raadlijn.example/admin/reset/abc">link</a>',
  })

  expect(mailer.sent).toEqual([
    expect.objectContaining({
      to: 'schrijver@dorpspartij.example',
      from,
      text: 'Kies hier:\nlink (https://raadlijn.example/admin/reset/abc)',
    }),
  ])
})

test('a refusal stays inside and its log names nobody', async () => {
  const mailer = new FakeMailer()
  mailer.refuseNext(new TemporaryMailError('resend-500-internal_server_error'))

  await payloadEmail({ mailer, from })({ payload }).sendEmail({
    to: 'a@voorbeeld.nl',
    subject: 'x',
    html: 'y',
  })

  expect(JSON.stringify(logged.mock.calls)).toContain('resend-500-internal_server_error')
  expect(JSON.stringify(logged.mock.calls)).not.toContain('voorbeeld')
})

test('a slow provider does not keep the transaction waiting', async () => {
  const never = { send: () => new Promise<{ id: string }>(() => {}) }
  const started = performance.now()
  await payloadEmail({ mailer: never, from })({ payload }).sendEmail({
    to: 'a@voorbeeld.nl',
    subject: 'x',
    html: 'y',
  })

  expect(performance.now() - started).toBeLessThan(2000)
})
