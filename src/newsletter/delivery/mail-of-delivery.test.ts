import type { Letter } from '../mails/letter'
import type { Envelope } from './mail-of-delivery'

import { expect, test } from 'vitest'

import { mailOfDelivery } from './mail-of-delivery'

const letter: Letter = {
  subject: 'Nieuw\nbericht',
  preheader: '',
  heading: 'Nieuw bericht',
  blocks: [],
  reasons: [],
  responsible: null,
}
const envelope: Envelope = {
  delivery: 'd1',
  writtenAt: new Date('2026-03-02T09:00:00Z'),
  to: 'mevrouw@voorbeeld.nl',
  from: { name: 'Raadlijn', address: 'post@raadlijn.example' },
  fromName: null,
  replyTo: null,
  siteUrl: 'http://localhost:3000',
  list: { id: 'dossier-1', endingUrl: 'http://localhost:3000/nieuwsbrief/opzeggen?token=t' },
}

test('mail programs are told what this is and how one click stops it', () => {
  expect(mailOfDelivery(letter, envelope)).toMatchObject({
    subject: 'Nieuw bericht',
    from: '"Raadlijn" <post@raadlijn.example>',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': '<dossier-1.localhost>',
      'List-Unsubscribe': '<http://localhost:3000/nieuwsbrief/opzeggen?token=t>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    messageId: '<bericht.d1@localhost>',
  })
})

test('every attempt makes the same mail', () => {
  expect(mailOfDelivery(letter, envelope)).toEqual(mailOfDelivery(letter, { ...envelope }))
})

test('a party speaks under its own name from the address of the platform', () => {
  const mail = mailOfDelivery(letter, {
    ...envelope,
    fromName: 'Dorpspartij',
    replyTo: 'fractie@dorpspartij.example',
  })
  expect(mail.from).toBe('"Dorpspartij via Raadlijn" <post@raadlijn.example>')
  expect(mail.replyTo).toBe('fractie@dorpspartij.example')
})

test('a letter that follows from a form is no list to leave', () => {
  expect(mailOfDelivery(letter, { ...envelope, list: null }).headers).not.toHaveProperty(
    'List-Unsubscribe',
  )
})
