import { expect, test } from 'vitest'

import { stageButtons } from './stage-buttons'
import { movesFrom, roleForMove, stages } from './workflow'

test.each(stages)(
  'every button at %s leads where the workflow leads, for the same role',
  (stage) => {
    for (const { to, needed } of stageButtons[stage])
      if (to !== stage) expect([to, needed]).toEqual([to, roleForMove(stage, to)])
  },
)

test.each(stages)(
  'no move from %s lacks a button, except that an edit brings a plan back by itself',
  (stage) => {
    const offered = stageButtons[stage].map(({ to }) => to)
    const missing = movesFrom(stage).filter((to) => !offered.includes(to))
    expect(missing).toEqual(stage === 'gepland' ? ['concept'] : [])
  },
)

test('what stands on top is one step forward, and never final', () => {
  const onTop = stages.map((stage) => stageButtons[stage].filter(({ isNext }) => isNext))
  expect(onTop.map((buttons) => buttons.map(({ to }) => to))).toEqual([
    ['ter-beoordeling'],
    ['goedgekeurd'],
    [],
    [],
    ['gepubliceerd'],
    [],
  ])
  expect(onTop.flat().some(({ asksIfSure }) => asksIfSure)).toBe(false)
})
