import { expect, test } from 'vitest'

import { alertOfDecision } from './alert-of-decision'

const planned = {
  id: 'd1',
  updatedAt: '2013-03-14T10:00:00.000Z',
  status: 'gepland',
  outcome: null,
  when: { edtf: '2013-04-22' },
}
const later = { ...planned, updatedAt: '2013-03-20T10:00:00.000Z' }

test('a new step is told', () => {
  expect(alertOfDecision(null, planned)).toMatchObject({ event: 'nieuw', key: 'step:d1:nieuw' })
})

test('small edits are told to nobody', () => {
  expect(alertOfDecision(planned, later)).toBeNull()
  expect(alertOfDecision({ ...planned, outcome: undefined }, later)).toBeNull()
})

test('a date that moved is told with the old one', () => {
  const moved = { ...later, when: { edtf: '2013-05-08' } }
  expect(alertOfDecision(planned, moved)).toMatchObject({
    event: 'gewijzigd',
    wasWhen: '2013-04-22',
  })
})

test('what became of a plan is told', () => {
  const held = { ...later, status: 'gehouden', outcome: 'aangenomen' }
  expect(alertOfDecision(planned, held)).toMatchObject({ event: 'gewijzigd', wasWhen: null })
  expect(alertOfDecision(planned, { ...later, status: 'vervallen' })?.event).toBe('gewijzigd')
  expect(
    alertOfDecision({ ...held, outcome: 'aangenomen' }, { ...held, outcome: 'ingetrokken' })?.event,
  ).toBe('gewijzigd')
})

test('every change that is news has a key of its own', () => {
  const there = alertOfDecision(planned, { ...later, when: { edtf: '2013-05-08' } })
  const back = alertOfDecision(
    { ...later, when: { edtf: '2013-05-08' } },
    { ...planned, updatedAt: '2013-03-21T10:00:00.000Z' },
  )
  expect(there?.key).not.toBe(back?.key)
})
