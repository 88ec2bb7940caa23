import { expect, test } from 'vitest'

import { buttonsFor, stageButtons } from './stage-buttons'
import { movesFrom, roleForMove, stages } from './workflow'

test.each(stages)(
  'every button at %s leads where the workflow leads, for the same role',
  (stage) => {
    for (const { to, needed } of stageButtons[stage])
      if (to !== stage) expect([to, needed]).toEqual([to, roleForMove(stage, to)])
  },
)

test.each(stages)('no move from %s lacks a button', (stage) => {
  const offered = stageButtons[stage].map(({ to }) => to)
  expect(movesFrom(stage).filter((to) => !offered.includes(to))).toEqual([])
})

test('a button that asks for a moment says it', () => {
  const said = stageButtons['ter-beoordeling'].map(
    ({ asksWhen }) => asksWhen?.('di 24 nov 20:00').nl,
  )
  expect(said).toContain('Keur goed en plan voor di 24 nov 20:00')
})

test('each account is offered one way back, with a reason for the work of others', () => {
  const back = (account: Parameters<typeof buttonsFor>[1]) =>
    buttonsFor('goedgekeurd', account).flatMap(({ to, label, asksWhy }) =>
      to === 'concept' ? [[label.nl, asksWhy !== undefined]] : [],
    )
  expect(back({ rank: 'writer', needsReason: false })).toEqual([['Terug naar concept', false]])
  expect(back({ rank: 'editor', needsReason: true })).toEqual([
    ['Geef terug aan de schrijver', true],
  ])
  expect(back({ rank: null, needsReason: false })).toEqual([])
})

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
