import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Mail } from './mailer'

import { createServer } from 'node:http'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { PermanentMailError, TemporaryMailError } from './mailer'
import { resendMailer } from './resend-mail.adapter'

type Seen = {
  url: string | undefined
  key: unknown
  authorization: string | undefined
  body: unknown
}
type Answer = { status: number; body: unknown; headers?: Record<string, string> }

const letter: Mail = {
  to: 'mevrouw@voorbeeld.nl',
  replyTo: 'fractie@dorpspartij.example',
  subject: 'Nieuw bericht',
  html: '<p>Hallo</p>',
  text: 'Hallo',
  headers: { 'List-Id': 'Raadlijn <bericht.raadlijn.example>' },
  messageId: '<d1@raadlijn.example>',
  idempotencyKey: 'delivery/d1',
}

let seen: Seen[] = []
let answer: Answer
let server: Server
let baseUrl = ''

beforeEach(async () => {
  seen = []
  answer = { status: 200, body: { id: 'mail-1' } }
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
      const { authorization, 'idempotency-key': key } = request.headers
      seen.push({ url: request.url, key, authorization, body })
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      response.end(JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const mailer = () =>
  resendMailer({ apiKey: 're_test', from: 'Raadlijn <post@raadlijn.example>', baseUrl })

test('everything that the letter holds reaches the stand-in', async () => {
  expect(await mailer().send(letter)).toEqual({ id: 'mail-1' })
  expect(seen).toEqual([
    {
      url: '/emails',
      key: 'delivery/d1',
      authorization: 'Bearer re_test',
      body: {
        from: 'Raadlijn <post@raadlijn.example>',
        to: 'mevrouw@voorbeeld.nl',
        reply_to: 'fractie@dorpspartij.example',
        subject: 'Nieuw bericht',
        html: '<p>Hallo</p>',
        text: 'Hallo',
        headers: {
          'List-Id': 'Raadlijn <bericht.raadlijn.example>',
          'Message-ID': '<d1@raadlijn.example>',
        },
      },
    },
  ])
})

test('a refusal of the letter is final and quotes no address', async () => {
  answer = {
    status: 422,
    body: {
      statusCode: 422,
      name: 'validation_error',
      message: 'Invalid `to`: mevrouw@voorbeeld.nl',
    },
  }
  const refusal = await mailer()
    .send(letter)
    .catch((error: unknown) => error)

  expect(refusal).toBeInstanceOf(PermanentMailError)
  expect(String(refusal)).not.toContain('voorbeeld')
})

test('a busy provider says when to come back', async () => {
  answer = {
    status: 429,
    headers: { 'retry-after': '3' },
    body: { statusCode: 429, name: 'rate_limit_exceeded', message: 'slow down' },
  }
  await expect(mailer().send(letter)).rejects.toMatchObject({
    name: 'TemporaryMailError',
    retryAfterMs: 3000,
  })
})

test('a provider that cannot be reached is worth trying again', async () => {
  const gone = resendMailer({
    apiKey: 're_test',
    from: 'post@raadlijn.example',
    baseUrl: 'http://127.0.0.1:1',
  })

  await expect(gone.send(letter)).rejects.toBeInstanceOf(TemporaryMailError)
})

test('a letter that was accepted before under this key counts as sent', async () => {
  answer = {
    status: 409,
    body: { statusCode: 409, name: 'invalid_idempotent_request', message: 'used' },
  }

  expect(await mailer().send(letter)).toEqual({ id: 'accepted-before' })
})

const three = ['een', 'twee', 'drie'].map((name) => ({ ...letter, to: `${name}@voorbeeld.nl` }))

test('a batch goes out in one call, and one bad address does not hold up the others', async () => {
  answer = {
    status: 200,
    body: {
      data: [{ id: 'mail-1' }, { id: 'mail-3' }],
      errors: [{ index: 1, message: 'twee@voorbeeld.nl is no address' }],
    },
  }
  const outcomes = await mailer().sendBatch(three, 'uitgave/u1/7')
  expect(outcomes).toEqual([
    { id: 'mail-1' },
    { code: 'resend-422-validation_error' },
    { id: 'mail-3' },
  ])
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({ url: '/emails/batch', key: 'uitgave/u1/7' })
  expect(seen[0]?.body).toMatchObject(three.map(({ to }) => ({ to })))
  expect(JSON.stringify(outcomes)).not.toContain('@')
})

test('a batch that was accepted before under the same key counts as accepted', async () => {
  answer = { status: 409, body: { name: 'invalid_idempotent_request', statusCode: 409 } }
  expect(await mailer().sendBatch(three, 'uitgave/u1/7')).toHaveLength(3)
})

test.each([
  [429, 'rate_limit_exceeded', TemporaryMailError],
  [500, 'application_error', TemporaryMailError],
  [422, 'validation_error', PermanentMailError],
])('a batch that is refused with %i %s is refused as a whole', async (status, name, error) => {
  answer = { status, body: { name, statusCode: status, message: 'een@voorbeeld.nl' } }
  const refused = mailer().sendBatch(three, 'uitgave/u1/7')
  await expect(refused).rejects.toBeInstanceOf(error)
  await expect(refused).rejects.not.toThrow('voorbeeld.nl')
})
