import type { SavedStep } from './saved-step'

import { expect, test } from 'vitest'

import { compareSteps } from './compare-steps'
import { nameKey } from './names'

const names = new Map([
  [nameKey('parties', 'p1'), 'Dorpspartij'],
  [nameKey('organisations', 'o1'), 'Lumens'],
  [nameKey('decisions', 'd1'), 'College kiest Lumens'],
  [nameKey('bodies', 'b1'), 'Gemeenteraad'],
  [nameKey('people', 'm1'), 'Greet de Wit'],
])
const step: SavedStep = {
  title: 'Raad besluit',
  when: { edtf: '2016-01-26' },
  status: 'gepland',
  sources: [{ title: 'Raadsbrief', url: 'https://stad.example/brief' }],
}
const compared = (after: SavedStep, before: SavedStep = step) => compareSteps(before, after, names)

test('nothing changed where readers see nothing change', () => {
  const sameAgain = { ...step, outcome: null, summary: '', relations: [], isAuthoritative: false }
  expect(compared(sameAgain)).toEqual([])
})

test('single facts are told as what they were and what they are, in words', () => {
  expect(
    compared({ ...step, when: { edtf: '2016-04-21/2016-04-30' }, outcome: 'ten-dele', body: 'b1' }),
  ).toEqual([
    { label: 'Datum', kind: 'value', before: '26 januari 2016', after: 'eind april 2016' },
    { label: 'Uitkomst', kind: 'value', before: null, after: 'Ten dele aangenomen' },
    { label: 'Orgaan', kind: 'value', before: null, after: 'Gemeenteraad' },
  ])
})

test('a long text is told word by word', () => {
  const before = { ...step, summary: 'De raad besluit over de wijkteams.' }
  expect(compared({ ...step, summary: 'De raad besluit niet over de wijkteams.' }, before)).toEqual(
    [
      {
        label: 'Omschrijving',
        kind: 'text',
        parts: [
          { sort: 'same', text: 'De raad besluit ' },
          { sort: 'new', text: 'niet ' },
          { sort: 'same', text: 'over de wijkteams.' },
        ],
      },
    ],
  )
})

test('lists are told by the lines that went and came, with names for ids', () => {
  const before: SavedStep = {
    ...step,
    votes: { groups: [{ party: 'p1', for: 3, against: 0 }, { name: 'CDA' }] },
    relations: [{ kind: 'volgt-op', decision: 'd1' }],
  }
  const after: SavedStep = {
    ...before,
    votes: {
      groups: [{ party: 'p1', for: 4, against: 0, explanation: 'Het kan nu.' }, { name: 'CDA' }],
      members: [{ person: 'm1', party: 'p1', vote: 'voor' }],
      totals: { for: 12, against: 9 },
    },
    relations: [{ kind: 'vervangt', decision: 'd1' }],
    involved: [
      {
        organisation: 'o1',
        role: 'uitvoerder',
        tasks: ['schuldhulp'],
        from: { edtf: '2021-01-01' },
      },
    ],
    amounts: [{ kind: 'Welzijnswerk', min: 1_000_000, qualifier: 'ruim', per: 'jaar' }],
  }
  expect(compared(after, before)).toEqual([
    {
      label: 'Stemming',
      kind: 'rows',
      gone: ['Dorpspartij: 3 voor, 0 tegen'],
      added: [
        'Totaal: 12 voor, 9 tegen',
        'Dorpspartij: 4 voor, 0 tegen, stemverklaring: Het kan nu.',
        'Greet de Wit (Dorpspartij): voor',
      ],
    },
    {
      label: 'Geld',
      kind: 'rows',
      gone: [],
      added: ['Welzijnswerk: ruim €\u00a01.000.000 per jaar'],
    },
    {
      label: 'Wie doet wat',
      kind: 'rows',
      gone: [],
      added: ['Lumens: voert uit, vanaf 1 januari 2021, schuldhulp'],
    },
    {
      label: 'Hangt samen met',
      kind: 'rows',
      gone: ['Volgt op: College kiest Lumens'],
      added: ['Vervangt: College kiest Lumens'],
    },
  ])
})

test('what was deleted since is said to be gone, also where the database emptied its place', () => {
  const added = (decision: unknown) =>
    compared({ ...step, relations: [{ kind: 'vervangt', decision }] })[0]
  const gone = { added: ['Vervangt: een stap die niet meer bestaat'] }
  expect(added('d9')).toMatchObject(gone)
  expect(added(null)).toMatchObject(gone)
  expect(compared({ ...step, body: 'b9' })).toMatchObject([
    { after: 'een orgaan dat niet meer bestaat' },
  ])
})

test('a plan that moved and a dispute that was settled are told with why and where from', () => {
  const dispute = {
    about: 'datum' as const,
    note: 'De krant zegt: 2 december.',
    party: 'p1',
    sourceTitle: 'De Krant',
  }
  const before = { ...step, disputes: [dispute] }
  const after: SavedStep = {
    ...before,
    plannedWhen: [
      {
        when: { edtf: '2016-01-26' },
        changedOn: '2016-02-03',
        reason: 'Het rapport kwam later.',
        sourceUrl: 'https://stad.example/brief',
      },
    ],
    disputes: [
      { ...dispute, resolution: 'Het was 3 december.', resolutionSourceTitle: 'Raadsverslag' },
    ],
  }
  expect(compared(after, before)).toMatchObject([
    {
      label: 'Eerdere plannen',
      added: [
        '26 januari 2016, plan tot en met 3 februari 2016, Het rapport kwam later, https://stad.example/brief',
      ],
    },
    { label: 'Opgeloste verschillen', added: ['Het was 3 december. (bron: Raadsverslag)'] },
  ])
  expect(compared(before)).toMatchObject([
    {
      label: 'Verschillen tussen bronnen',
      added: ['De datum: De krant zegt: 2 december. (bron: De Krant, ingebracht door Dorpspartij)'],
    },
  ])
})

test('who saved it, keys and hashes are no part of what readers see', () => {
  const inner = {
    ...step,
    changedByAccount: 'account-1',
    provenance: { hash: 'geheim', externalId: 'ori:1' },
    municipalities: ['m1'],
    calendarSequence: 4,
  }
  expect(compared(inner)).toEqual([])
})
