import type { AddressInfo, Socket } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'

import { SMTPServer } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'

import { TemporaryMailError } from './mailer'
import { smtpMailer } from './smtp-mail.adapter'

const servers: SMTPServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function serverThat(options: SMTPServerOptions = {}) {
  const got: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      let mail = ''
      stream.on('data', (part: Buffer) => (mail += part.toString()))
      stream.on('end', () => {
        got.push(mail)
        done()
      })
    },
    ...options,
  })
  servers.push(server)
  // What a client does on purpose in these tests is no fault of the server.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const lines: Socket[] = []
  server.server.on('connection', (line: Socket) => lines.push(line))
  return {
    got,
    lines,
    mailer: smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'A <a@raadlijn.example>' }),
  }
}

const mail = {
  to: 'lezer@voorbeeld.example',
  subject: 'Onderwerp',
  html: '<p>Dag</p>',
  text: 'Dag',
  headers: { 'List-Id': '<x.raadlijn.example>' },
  messageId: '<bericht.1@raadlijn.example>',
}
const refusal = (text: string, responseCode: number) =>
  Object.assign(new Error(text), { responseCode })

test('a mail leaves with its headers and its own number', async () => {
  const { mailer, got } = await serverThat()
  expect(await mailer.sendBatch([mail], 'key')).toEqual([{ id: '<bericht.1@raadlijn.example>' }])
  expect(got[0]).toContain('To: lezer@voorbeeld.example')
  expect(got[0]).toMatch(/^List-ID: <x\.raadlijn\.example>/im)
  expect(got[0]).toContain('Message-ID: <bericht.1@raadlijn.example>')
})

test('an address that does not exist is an outcome of that mail, without the words of the server', async () => {
  const { mailer } = await serverThat({
    onRcptTo: (_, __, done) => done(refusal('No mailbox lezer@voorbeeld.example', 550)),
  })
  expect(await mailer.sendBatch([mail], 'key')).toEqual([{ code: 'smtp-550' }])
})

test('a full mailbox may be tried again, since the mail was surely not taken', async () => {
  const { mailer } = await serverThat({
    onRcptTo: (_, __, done) => done(refusal('Full: lezer@voorbeeld.example', 452)),
  })
  const error: unknown = await mailer.sendBatch([mail], 'key').catch((caught: unknown) => caught)
  expect(error).toMatchObject({ code: 'smtp-452', mayBeAccepted: false })
  expect(String(error)).not.toContain('voorbeeld')
})

test('a server that cannot be reached took nothing', async () => {
  const mailer = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'a@raadlijn.example' })
  const error: unknown = await mailer.sendBatch([mail], 'key').catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(TemporaryMailError)
  expect(error).toMatchObject({ mayBeAccepted: false })
})

test('a line that breaks after the mail was handed over leaves it open whether it was taken', async () => {
  const { mailer, lines } = await serverThat({
    onData: (stream) => {
      stream.resume()
      stream.on('end', () => {
        for (const line of lines) line.destroy()
      })
    },
  })
  const error: unknown = await mailer.sendBatch([mail], 'key').catch((caught: unknown) => caught)
  expect(error).toMatchObject({ mayBeAccepted: true })
})
