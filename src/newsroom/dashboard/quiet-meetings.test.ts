import { expect, test } from 'vitest'

import { quietMeetings } from './quiet-meetings'

const meeting = { id: 'm', municipalityId: 'g', decisions: ['s1'], dossiers: ['d1'] }
const parties = [
  { id: 'ours', municipalityId: 'g' },
  { id: 'elsewhere', municipalityId: 'h' },
]
const quietFor = (written: { partyId: string; decisions: string[]; dossiers: string[] }[]) =>
  quietMeetings([meeting], { parties, written }).map(({ party }) => party.id)

test('a meeting is quiet for the parties of its municipality alone', () => {
  expect(quietFor([])).toEqual(['ours'])
})

test('a word on a step or a dossier of its agenda ends that; one of another party or on something else does not', () => {
  const post = { partyId: 'ours', decisions: [], dossiers: [] }
  expect(quietFor([{ ...post, decisions: ['s1'] }])).toEqual([])
  expect(quietFor([{ ...post, dossiers: ['d1'] }])).toEqual([])
  expect(quietFor([{ ...post, decisions: ['s2'], dossiers: ['d2'] }])).toEqual(['ours'])
  expect(quietFor([{ ...post, partyId: 'elsewhere', dossiers: ['d1'] }])).toEqual(['ours'])
})
