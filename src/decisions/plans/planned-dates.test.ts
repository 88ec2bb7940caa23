import { expect, test } from 'vitest'

import { plansAfterChange } from './planned-dates'

const january = { edtf: '2016-01-26', asWritten: '26 januari' }
const april = { edtf: '2016-04-21/2016-04-30', asWritten: 'eind april' }
const may = { edtf: '2016-05', asWritten: 'mei' }
const change = { changedOn: '2016-02-03' }

test('a plan that moves stays visible', () => {
  expect(
    plansAfterChange({
      change,
      before: { status: 'gepland', when: january },
      after: { status: 'gepland', when: april },
    }),
  ).toEqual([{ when: january, changedOn: '2016-02-03' }])
})

test('a second move keeps both plans, oldest first', () => {
  expect(
    plansAfterChange({
      change,
      before: { status: 'gepland', when: april, plannedWhen: [{ when: january }] },
      after: { status: 'gepland', when: may, plannedWhen: [{ when: january }] },
    }),
  ).toEqual([{ when: january }, { when: april, changedOn: '2016-02-03' }])
})

test('the date of what was called off was a plan too; of what took place it was none', () => {
  const moved = (status: string) =>
    plansAfterChange({
      change,
      before: { status, when: january },
      after: { status, when: april },
    })
  expect(moved('vervallen')).toEqual([{ when: january, changedOn: '2016-02-03' }])
  expect(moved('gehouden')).toEqual([])
})

test('an old plan cannot be wiped out by leaving it away', () => {
  expect(
    plansAfterChange({
      change,
      before: { status: 'gepland', when: april, plannedWhen: [{ when: january }] },
      after: { status: 'gepland', when: april, plannedWhen: [] },
    }),
  ).toEqual([{ when: january }])
})

test('the reason of an old move can be mended, its date cannot', () => {
  expect(
    plansAfterChange({
      change,
      before: {
        status: 'gepland',
        when: april,
        plannedWhen: [{ when: january, reason: 'onbekend' }],
      },
      after: {
        status: 'gepland',
        when: april,
        plannedWhen: [{ when: january, reason: 'rapport kwam later' }],
      },
    }),
  ).toEqual([{ when: january, reason: 'rapport kwam later' }])
})

test('a better date for something that already took place is no moved plan', () => {
  expect(
    plansAfterChange({ change, before: { status: 'gehouden', when: may }, after: { when: april } }),
  ).toEqual([])
})

test('a plan may be refined into what took place, and says so', () => {
  expect(
    plansAfterChange({
      change,
      before: { status: 'gepland', when: may },
      after: { status: 'gehouden', when: april },
    }),
  ).toEqual([{ when: may, changedOn: '2016-02-03' }])
})

test('a change that does not touch the date adds nothing', () => {
  expect(
    plansAfterChange({
      change,
      before: { status: 'gepland', when: may },
      after: { status: 'uitgesteld' },
    }),
  ).toEqual([])
})

test('the plan that gives way keeps why it did, and where that can be read', () => {
  const told = { ...change, reason: 'Het rapport komt later.', sourceUrl: 'https://x.example/1' }
  expect(
    plansAfterChange({
      change: told,
      before: { status: 'gepland', when: january },
      after: { status: 'gepland', when: april },
    }),
  ).toEqual([{ when: january, ...told }])
})

test('a plan that returns and goes again is told twice', () => {
  const first = { id: '1', when: january }
  const second = { id: '2', when: april }
  expect(
    plansAfterChange({
      change,
      before: { status: 'gepland', when: january, plannedWhen: [first, second] },
      after: { status: 'gepland', when: may, plannedWhen: [first, second] },
    }),
  ).toEqual([first, second, { when: january, ...change }])
})
