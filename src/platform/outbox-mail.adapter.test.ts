import type { Mail } from './mailer'

import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import PostalMime from 'postal-mime'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { TemporaryMailError } from './mailer'
import { outboxMailer } from './outbox-mail.adapter'

const from = 'Raadlijn <post@raadlijn.example>'
const letter: Mail = {
  to: 'mevrouw@voorbeeld.nl',
  subject: 'Klik om te bevestigen: één klik',
  html: '<p>Hallo</p>',
  text: 'Hallo',
  headers: {
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  },
  messageId: '<d1@raadlijn.example>',
  idempotencyKey: 'delivery/d1',
  date: new Date('2026-03-01T08:00:00Z'),
}

let directory = ''
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'outbox-')), 'outbox')
})
afterEach(() => rm(directory, { recursive: true, force: true }))

test('a mail becomes a file that a mail program reads back', async () => {
  await outboxMailer({ directory, from }).send(letter)

  const [name = ''] = await readdir(directory)
  const mail = await PostalMime.parse(await readFile(join(directory, name)))
  expect(mail.subject).toBe(letter.subject)
  expect(mail.to).toEqual([{ name: '', address: 'mevrouw@voorbeeld.nl' }])
  expect(mail.from).toMatchObject({ name: 'Raadlijn', address: 'post@raadlijn.example' })
  expect(mail.text?.trim()).toBe('Hallo')
  expect(mail.messageId).toBe('<d1@raadlijn.example>')
  expect(mail.headers).toContainEqual(
    expect.objectContaining({ key: 'list-unsubscribe-post', value: 'List-Unsubscribe=One-Click' }),
  )
})

test('only the owner can read the mails, and no name holds an address', async () => {
  await outboxMailer({ directory, from }).send(letter)

  const [name = ''] = await readdir(directory)
  expect(name).toMatch(/^20260301T080000000Z-[0-9a-f]{16}\.eml$/)
  expect((await stat(join(directory, name))).mode & 0o777).toBe(0o600)
  expect((await stat(directory)).mode & 0o777).toBe(0o700)
})

test('the same letter twice is one file', async () => {
  const outbox = outboxMailer({ directory, from })
  const first = await outbox.send(letter)
  const second = await outbox.send(letter)

  expect(second).toEqual(first)
  expect(await readdir(directory)).toHaveLength(1)
})

test('letters without a key are all kept', async () => {
  const { idempotencyKey: _, ...withoutKey } = letter
  const outbox = outboxMailer({ directory, from })
  await outbox.send(withoutKey)
  await outbox.send(withoutKey)

  expect(await readdir(directory)).toHaveLength(2)
})

test('a subject with a line break cannot add a header', async () => {
  await outboxMailer({ directory, from }).send({
    ...letter,
    subject: 'Hallo\r\nBcc: ander@voorbeeld.nl',
  })

  const [name = ''] = await readdir(directory)
  expect((await PostalMime.parse(await readFile(join(directory, name)))).bcc).toBeUndefined()
})

test('a folder that cannot be written is worth trying again', async () => {
  await writeFile(directory, 'in the way')

  await expect(outboxMailer({ directory, from }).send(letter)).rejects.toBeInstanceOf(
    TemporaryMailError,
  )
})
