import { expect, test } from 'vitest'

import { plansAfterChange } from './planned-dates'

const january = { edtf: '2016-01-26', asWritten: '26 januari' }
const april = { edtf: '2016-04-21/2016-04-30', asWritten: 'eind april' }
const may = { edtf: '2016-05', asWritten: 'mei' }

test('a plan that moves stays visible', () => {
  expect(
    plansAfterChange({
      before: { status: 'gepland', when: january },
      after: { status: 'gepland', when: april },
    }),
  ).toEqual([{ when: january }])
})

test('a second move keeps both plans, oldest first', () => {
  expect(
    plansAfterChange({
      before: { status: 'gepland', when: april, plannedWhen: [{ when: january }] },
      after: { status: 'gepland', when: may, plannedWhen: [{ when: january }] },
    }),
  ).toEqual([{ when: january }, { when: april }])
})

test('an old plan cannot be wiped out by leaving it away', () => {
  expect(
    plansAfterChange({
      before: { status: 'gepland', when: april, plannedWhen: [{ when: january }] },
      after: { status: 'gepland', when: april, plannedWhen: [] },
    }),
  ).toEqual([{ when: january }])
})

test('the reason of an old move can be mended, its date cannot', () => {
  expect(
    plansAfterChange({
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
    plansAfterChange({ before: { status: 'gehouden', when: may }, after: { when: april } }),
  ).toEqual([])
})

test('a plan may be refined into what took place, and says so', () => {
  expect(
    plansAfterChange({
      before: { status: 'gepland', when: may },
      after: { status: 'gehouden', when: april },
    }),
  ).toEqual([{ when: may }])
})

test('a change that does not touch the date adds nothing', () => {
  expect(
    plansAfterChange({ before: { status: 'gepland', when: may }, after: { status: 'uitgesteld' } }),
  ).toEqual([])
})
