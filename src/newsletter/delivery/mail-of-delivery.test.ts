import type { MailTemplate } from '../mails/mail-template'
import type { Envelope } from './mail-of-delivery'

import { expect, test } from 'vitest'

import { mailOf } from './mail-of-delivery'

const template: MailTemplate = {
  subject: 'Nieuw\nbericht',
  html: '<p>Nieuw</p>',
  text: 'Nieuw',
  fromName: null,
  replyTo: null,
}
const envelope: Envelope = {
  delivery: 'd1',
  kind: 'bericht',
  writtenAt: new Date('2026-03-02T09:00:00Z'),
  to: 'mevrouw@voorbeeld.nl',
  from: { name: 'Raadlijn', address: 'post@raadlijn.example' },
  siteUrl: 'http://localhost:3000',
  list: { id: 'dossier-1', endingUrl: 'http://localhost:3000/nieuwsbrief/opzeggen?token=t' },
}

test('mail programs are told what this is and how one click stops it', () => {
  expect(mailOf(template, envelope)).toMatchObject({
    subject: 'Nieuw bericht',
    from: '"Raadlijn" <post@raadlijn.example>',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'List-Id': '<dossier-1.localhost>',
      'List-Unsubscribe': '<http://localhost:3000/nieuwsbrief/opzeggen?token=t>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    messageId: '<bericht.d1@localhost>',
  })
})

test('an issue was written by people, and does not say otherwise', () => {
  const { headers } = mailOf(template, { ...envelope, kind: 'uitgave' })
  expect(headers).not.toHaveProperty('Auto-Submitted')
  expect(headers).not.toHaveProperty('Precedence')
  expect(headers).toHaveProperty('List-Id')
})

test('every attempt makes the same mail', () => {
  expect(mailOf(template, envelope)).toEqual(mailOf(template, { ...envelope }))
})

test('a party speaks under its own name from the address of the platform', () => {
  const partys = { ...template, fromName: 'Dorpspartij', replyTo: 'fractie@dorpspartij.example' }
  const mail = mailOf(partys, envelope)
  expect(mail.from).toBe('"Dorpspartij via Raadlijn" <post@raadlijn.example>')
  expect(mail.replyTo).toBe('fractie@dorpspartij.example')
})

test('a letter that follows from a form is no list to leave', () => {
  expect(mailOf(template, { ...envelope, list: null }).headers).not.toHaveProperty(
    'List-Unsubscribe',
  )
})
