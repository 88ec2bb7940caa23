import { expect, test } from 'vitest'

import { wordingFor } from '../consent/wording'

import { alreadyFollowingLetter } from './already-following-letter'
import { confirmationLetter } from './confirmation-letter'
import { letterText } from './letter-text'

const sender = { siteUrl: 'https://raadlijn.example', contact: 'post@raadlijn.example' }
const wording = wordingFor({ kind: 'party', name: 'Dorpspartij' }).text

test('the confirmation repeats the words that were ticked and holds the link', () => {
  const letter = confirmationLetter({
    wording,
    confirmUrl: 'https://raadlijn.example/nieuwsbrief/bevestigen?token=t',
  })
  const text = letterText(letter, sender)

  expect(text).toContain(wording)
  expect(text).toContain('https://raadlijn.example/nieuwsbrief/bevestigen?token=t')
  expect(text).toContain('7 dagen')
  expect(text).toContain('hoeft u niets te doen')
})

test('a locked screen does not tell which party somebody follows', () => {
  const letters = [
    confirmationLetter({ wording, confirmUrl: 'https://raadlijn.example' }),
    alreadyFollowingLetter({
      wording,
      endingUrl: 'https://raadlijn.example',
      preferencesUrl: 'https://raadlijn.example',
    }),
  ]
  for (const { subject, preheader } of letters)
    expect(`${subject} ${preheader}`).not.toContain('Dorpspartij')
})

test('who follows already is told how to stop, and how to get mail less often', () => {
  const letter = alreadyFollowingLetter({
    wording,
    endingUrl: 'https://raadlijn.example/nieuwsbrief/opzeggen?token=t',
    preferencesUrl: 'https://raadlijn.example/nieuwsbrief/voorkeuren',
  })
  expect(letterText(letter, sender)).toContain('/nieuwsbrief/opzeggen?token=t')
  expect(letterText(letter, sender)).toContain('/nieuwsbrief/voorkeuren')
})
