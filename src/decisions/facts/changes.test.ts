import { expect, test } from 'vitest'

import { changesBetween as changesAmong } from './changes'

const changesBetween = (versions: Parameters<typeof changesAmong>[0]) =>
  changesAmong(versions, { isComplete: true })
const step = {
  title: 'Besluit van de raad',
  when: { edtf: '2016-04-21/2016-04-30' },
  status: 'gepland',
  sources: [{ id: 'row-1', title: 'Raadsbrief' }],
  body: 'b1',
}
const saved = (
  savedAt: string,
  content: Record<string, unknown>,
  byParty: string | null = null,
) => ({
  savedAt,
  byParty,
  content,
})

test('a plan that moved and an outcome that came are told with what they were', () => {
  const versions = [
    saved('2016-04-30T10:00:00Z', { ...step, when: { edtf: '2016-05' } }, 'D66'),
    saved('2016-02-01T10:00:00Z', step),
    saved('2016-05-31T23:30:00Z', {
      ...step,
      when: { edtf: '2016-05' },
      status: 'gehouden',
      outcome: 'aangenomen',
    }),
  ]
  expect(changesBetween(versions)).toEqual([
    {
      on: '1 juni 2016',
      byParty: null,
      what: 'Status: eerst gepland, nu geweest. Uitkomst ingevuld: aangenomen.',
    },
    { on: '30 april 2016', byParty: 'D66', what: 'Datum: eerst eind april 2016, nu mei 2016.' },
    { on: '1 februari 2016', byParty: null, what: 'Toegevoegd.' },
  ])
})

test('a save that changes nothing for readers is no change', () => {
  const again = {
    ...step,
    sources: [{ id: 'row-2', title: 'Raadsbrief', url: null }],
    body: { id: 'b1', createdAt: '2016' },
    outcome: null,
  }
  expect(
    changesBetween([saved('2016-02-01T10:00:00Z', step), saved('2016-02-02T10:00:00Z', again)]),
  ).toHaveLength(1)
})

test('other fields are named together', () => {
  const after = {
    ...step,
    sources: [{ title: 'Krant' }],
    summary: 'De raad besluit.',
    involved: [{}],
  }
  const [change] = changesBetween([
    saved('2016-02-01T10:00:00Z', step),
    saved('2016-02-02T10:00:00Z', after),
  ])
  expect(change?.what).toBe('De omschrijving, de bronnen en de organisaties aangepast.')
})

test('where older versions were left away, the oldest is not told as the beginning', () => {
  const versions = [
    saved('2016-02-01T10:00:00Z', step),
    saved('2016-02-02T10:00:00Z', { ...step, status: 'gehouden' }),
  ]
  expect(changesAmong(versions, { isComplete: false }).map(({ what }) => what)).toEqual([
    'Status: eerst gepland, nu geweest.',
  ])
})
