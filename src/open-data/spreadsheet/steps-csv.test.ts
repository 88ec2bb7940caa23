import { expect, test } from 'vitest'

import { Decision } from '../items/decision'

import { stepsCsv } from './steps-csv'

const step = (overrides: object) =>
  Decision.parse({
    id: 'a',
    type: 'decision',
    url: 'https://raadlijn.example/api/open/v1/decisions/a',
    page: 'https://raadlijn.example/besluiten/a',
    updatedAt: '2026-11-21T12:00:00.000Z',
    title: 'Een stap',
    slug: 'a',
    dossiers: [],
    municipalities: [],
    kind: 'motie',
    stage: 'besluit',
    status: 'gehouden',
    isAuthoritative: true,
    plannedWhen: [],
    amounts: [],
    involved: [],
    proposers: [],
    relations: [],
    disputes: [],
    sources: [],
    ...overrides,
  })

/** The cells of the first step, by the name of their column. */
function cellsOf(csv: string): Record<string, string> {
  const [names = '', cells = ''] = csv.replace('\uFEFF', '').split('\r\n')
  const values = [...cells.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell)
  return Object.fromEntries(names.split(',').map((name, index) => [name, values[index] ?? '']))
}

test('a text that a spreadsheet would run is only read', () => {
  for (const title of ['=1+1', '+1', '-1', '@som', '\t=1', '＝1']) {
    const { titel } = cellsOf(stepsCsv([step({ title })], new Map()))
    expect([title, titel]).toEqual([title, `'${title}`])
  }
  expect(cellsOf(stepsCsv([step({ title: 'a=1' })], new Map())).titel).toBe('a=1')
})

test('numbers stay numbers, and an unknown one stays empty', () => {
  const votes = { groups: [], members: [], totals: { for: 11, against: 0 } }
  const amounts = [{ kind: 'Huur', min: 1200.5, per: 'eenmalig' }]
  const cells = cellsOf(stepsCsv([step({ votes, amounts })], new Map()))
  expect(cells).toMatchObject({
    stemmen_voor: '11',
    stemmen_tegen: '0',
    stemmen_onthouden: '',
    bedrag_van: '1200.5',
    bedrag_tot: '',
  })
})

test('two amounts are told in words only: they do not add up', () => {
  const amounts = [
    { kind: 'Huur', min: 1200, per: 'eenmalig' },
    { kind: 'Werk', min: 10, max: 20, per: 'jaar' },
  ]
  const cells = cellsOf(stepsCsv([step({ amounts })], new Map()))
  expect(cells.bedrag_van).toBe('')
  expect(cells.bedragen).toMatch(/; Werk: €\s10 tot €\s20 per jaar/)
})

test('a cell with a comma, a quote or a new line stays one cell', () => {
  const csv = stepsCsv([step({ title: 'Zei "ja", en\nging' })], new Map())
  expect(csv).toContain('\r\n"Zei ""ja"", en\nging",')
  expect(csv.endsWith('\r\n')).toBe(true)
})

test('steps come in the order of the timeline', () => {
  const at = (from: string, until: string) => ({ edtf: from, text: from, from, until })
  const csv = stepsCsv(
    [
      step({ title: 'dag', when: at('2016-04-01', '2016-04-01') }),
      step({ title: 'maand', when: at('2016-04-01', '2016-04-30') }),
      step({ title: 'eerder', when: at('2015-01-01', '2015-12-31') }),
    ],
    new Map(),
  )
  expect([...csv.matchAll(/^(eerder|maand|dag),/gm)].map(([, title]) => title)).toEqual([
    'eerder',
    'maand',
    'dag',
  ])
})
