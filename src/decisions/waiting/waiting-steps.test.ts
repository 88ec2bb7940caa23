import { expect, test } from 'vitest'

import { waitingQueries, waitingStepFrom } from './waiting-steps'

test('only steps at home are asked for, unless somebody runs the platform', () => {
  const asked = waitingQueries('2026-11-21', ['g1', 'g2'])
  expect(asked.noOutcome['where[municipalities][in]']).toBe('g1,g2')
  expect(asked.noAnswer['where[municipalities][in]']).toBe('g1,g2')
  expect(waitingQueries('2026-11-21', null).noOutcome).not.toHaveProperty(
    'where[municipalities][in]',
  )
})

test('a step is named with the date that has passed', () => {
  const document = {
    id: 's1',
    title: 'Raad beslist',
    when: { edtf: '2016-04-21/2016-04-30' },
    followUp: { deadline: { edtf: '2016-06' } },
  }
  expect(waitingStepFrom(document, 'when').reading).toBe('eind april 2016')
  expect(waitingStepFrom(document, 'deadline').reading).toBe('juni 2016')
})
