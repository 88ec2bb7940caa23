import type { ShownDate, VoteGroup } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'
import type { VotedStep } from './comparison'
import type { PartyStance } from './party-stances'

import { expect, test } from 'vitest'

import { compareDossier, compareStep, sideOf } from './comparison'

const on = (day: string): ShownDate => ({
  text: day,
  short: day,
  edtf: day,
  sortFrom: day,
  sortTo: day,
  year: day.slice(0, 4),
})
const party = (name: string, seats: number | null): PartyMark => ({
  name,
  shortName: name,
  slug: name.toLowerCase(),
  accent: '#000000',
  seats,
})
const lochem = { name: 'Lochem', slug: 'lochem' }
const zutphen = { name: 'Zutphen', slug: 'zutphen' }
const [big, small, silent] = [party('Groot', 9), party('Klein', 2), party('Stil', 2)]
const council = { place: lochem, parties: [silent, small, big] }

const group = (who: PartyMark | null, counts: Partial<VoteGroup>): VoteGroup => ({
  name: who?.name ?? 'Los',
  party: who,
  for: null,
  against: null,
  abstained: null,
  absent: null,
  unknown: null,
  seats: null,
  explanation: null,
  ...counts,
})
const step = (slug: string, day: string, more: Partial<VotedStep> = {}): VotedStep => ({
  slug,
  title: slug,
  when: on(day),
  status: 'gehouden',
  outcome: null,
  municipality: lochem,
  votes: null,
  ...more,
})
const says = (
  who: PartyMark,
  stance: PartyStance['stance'],
  about: string | null,
  day: string,
): PartyStance => ({
  party: who,
  target: about === null ? { kind: 'dossier', slug: 'd' } : { kind: 'besluit', slug: about },
  stance,
  conditions: null,
  post: { title: `${stance} ${day}`, slug: `${stance}-${day}` },
  publishedOn: on(day),
})

const votes = {
  method: null,
  totals: null,
  areCountedFromMembers: false,
  members: [],
  explanation: null,
  councilSeats: null,
  disagreements: [],
  groups: [group(big, { for: 9, against: 0 }), group(null, { for: 0, against: 1 })],
}

test('every party stands there in the fixed order, with what it said, its change of mind and its vote', () => {
  const voted = step('besluit', '2026-10-06', { votes })
  const stances = [
    says(small, 'voor', 'besluit', '2026-09-01'),
    says(small, 'tegen', 'besluit', '2026-10-09'),
    says(small, 'voor', 'iets-anders', '2026-11-01'),
  ]
  const { order, subjects } = compareStep(council, { step: voted, stances })
  expect(order).toBe('zetels-dan-alfabet')
  const [subject] = subjects
  expect(subject?.rows.map((row) => row.party.name)).toEqual(['Groot', 'Klein', 'Stil'])
  expect(subject?.rows).toMatchObject([
    { said: [], changed: null, vote: { for: 9 } },
    {
      said: [{ stance: 'tegen' }, { stance: 'voor' }],
      changed: {
        from: { stance: 'voor', publishedOn: { text: '2026-09-01' } },
        to: { stance: 'tegen', publishedOn: { text: '2026-10-09' } },
      },
      vote: null,
    },
    { said: [], changed: null, vote: null },
  ])
  expect(subject?.otherVotes.map(({ name }) => name)).toEqual(['Los'])
})

test('a dossier has the steps with a vote or a stance, in their order, after the dossier as a whole', () => {
  const steps = [
    step('later', '2026-12-01', { votes }),
    step('eerst', '2026-01-01'),
    step('stil', '2026-06-01'),
  ]
  const stances = [
    says(big, 'voor', null, '2026-02-01'),
    says(small, 'tegen', 'eerst', '2026-01-02'),
  ]
  const { subjects } = compareDossier(council, { steps, stances })
  expect(subjects.map((subject) => subject.step?.slug ?? null)).toEqual([null, 'eerst', 'later'])
})

test('a council is not asked about the steps of the next one', () => {
  const other = { place: zutphen, parties: [party('Zutphens', 3)] }
  const steps = [
    step('van-lochem', '2026-01-01', { votes }),
    step('samen', '2026-02-01', { municipality: null, votes }),
  ]
  const { subjects } = compareDossier(other, { steps, stances: [] })
  expect(subjects.map((subject) => subject.step?.slug)).toEqual(['samen'])
})

test('where nobody spoke or voted, all parties still stand there', () => {
  const { subjects } = compareDossier(council, { steps: [step('a', '2026-01-01')], stances: [] })
  expect(subjects).toMatchObject([{ step: null }])
  expect(subjects[0]?.rows.every(({ said }) => said.length === 0)).toBe(true)
  expect(subjects[0]?.rows).toHaveLength(3)
})

test('before or after is only said where the dates tell', () => {
  const voted = step('besluit', '2026-10-06')
  const said = (day: string) => sideOf(says(big, 'voor', 'besluit', day), voted)
  expect([said('2026-10-05'), said('2026-10-06'), said('2026-10-07')]).toEqual(['voor', null, 'na'])
  const vague = { when: { ...on('2026-10-06'), sortTo: null } }
  expect(sideOf(says(big, 'voor', 'besluit', '2027-01-01'), vague)).toBeNull()
})
