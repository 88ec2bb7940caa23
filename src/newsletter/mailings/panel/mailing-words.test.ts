import { expect, test } from 'vitest'

import { reachWords } from './mailing-words'

const countedAt = '2026-11-24T12:00:00.000Z'

test('who gets it is said in a sentence, and never a few', () => {
  const narrowed = { all: 1312, narrowed: 140, isNarrowed: true, countedAt }
  expect(reachWords(narrowed).nl).toBe(
    '1.312 mensen volgen uw partij. Met deze keuze krijgen 140 van hen deze brief.',
  )
  const few = { all: null, narrowed: null, isNarrowed: false, countedAt }
  expect(reachWords(few).nl).toBe('Minder dan 10 mensen volgen uw partij. Zij krijgen deze brief.')
  expect(reachWords({ ...narrowed, narrowed: null }).nl).not.toMatch(/krijgen \d/)
})
