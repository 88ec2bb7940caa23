import { expect, test } from 'vitest'

import { targetKinds } from '../targets'

import { frequencyAgreed } from './how-often'
import { agreementTo, wordingFor } from './wording'

test.each(targetKinds)(
  'the wording for a %s names it, and says how to stop and what is kept',
  (kind) => {
    const { text } = wordingFor({ kind, name: 'Dorpspartij' })

    expect(text).toMatch(/^Ja, ik wil mail /)
    expect(text).toContain('Dorpspartij')
    expect(text).toContain('stoppen')
    expect(text).toContain('versleuteld')
  },
)

test('a party is never followed without hearing what that tells about the reader', () => {
  const { text } = wordingFor({ kind: 'party', name: 'Dorpspartij' })

  expect(text).toContain('politieke voorkeur')
  expect(text).toContain('uitdrukkelijk')
  expect(text).toContain('Dorpspartij ziet alleen aantallen')
})

test('only a party has that sentence', () => {
  expect(wordingFor({ kind: 'dossier', name: 'Welzijnswerk' }).text).not.toContain('politieke')
})

test('every kind has a version of its own', () => {
  const versions = targetKinds.map((kind) => wordingFor({ kind, name: 'x' }).version)
  expect(new Set(versions).size).toBe(targetKinds.length)
})

test('what is kept says how often, as the form showed it, and can be read back', () => {
  const party = { kind: 'party', name: 'Dorpspartij' } as const
  const { version, text } = agreementTo(party, 'week')

  expect(text).toBe(
    `Hoe vaak wilt u mail? Elke week, op zaterdag in één mail.\n${wordingFor(party).text}`,
  )
  expect(version).toBe('party-3:week')
  expect(frequencyAgreed(version)).toBe('week')
  expect(frequencyAgreed('party-2')).toBeNull()
})

// The text is evidence: who changes it must choose a new version. This test is the place where that is noticed.
test('the words that readers agreed to under these versions', () => {
  expect(wordingFor({ kind: 'party', name: 'X' })).toMatchInlineSnapshot(`
    {
      "text": "Ja, ik wil mail als X iets publiceert, en de nieuwsbrief van X. Ik weet dat het volgen van een partij iets zegt over mijn politieke voorkeur, en ik geef Raadlijn uitdrukkelijk toestemming om dat hiervoor te bewaren. X ziet alleen aantallen, nooit mijn adres. Raadlijn bewaart mijn e-mailadres versleuteld en gebruikt het alleen hiervoor. Ik kan altijd stoppen, via de link in elke mail.",
      "version": "party-3",
    }
  `)
  expect(wordingFor({ kind: 'dossier', name: 'X' })).toMatchInlineSnapshot(`
    {
      "text": "Ja, ik wil mail als er nieuws is in het dossier ‘X’: een besluit, een standpunt of een datum die verandert. Raadlijn bewaart mijn e-mailadres versleuteld en gebruikt het alleen hiervoor. Ik kan altijd stoppen, via de link in elke mail.",
      "version": "dossier-3",
    }
  `)
  expect(wordingFor({ kind: 'topic', name: 'X' })).toMatchInlineSnapshot(`
    {
      "text": "Ja, ik wil mail als er nieuws is over het thema ‘X’. Raadlijn bewaart mijn e-mailadres versleuteld en gebruikt het alleen hiervoor. Ik kan altijd stoppen, via de link in elke mail.",
      "version": "topic-3",
    }
  `)
  expect(wordingFor({ kind: 'municipality', name: 'X' })).toMatchInlineSnapshot(`
    {
      "text": "Ja, ik wil mail als er nieuws is over welzijn en zorg in de gemeente X, van de gemeente en van de partijen daar. Raadlijn bewaart mijn e-mailadres versleuteld en gebruikt het alleen hiervoor. Ik kan altijd stoppen, via de link in elke mail.",
      "version": "municipality-3",
    }
  `)
})
