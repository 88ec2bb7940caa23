import { expect, test } from 'vitest'

import { memberActs } from './member-acts'

const writer = { party: 'a', role: 'writer' } as const
const editor = { party: 'a', role: 'editor' } as const
const elsewhere = { party: 'b', role: 'manager' } as const

test('each party reads what became of the account at its own table', () => {
  expect(memberActs(null, [writer, elsewhere])).toEqual([
    { party: 'a', act: 'lid-uitgenodigd', detail: 'als schrijver' },
    { party: 'b', act: 'lid-uitgenodigd', detail: 'als beheerder' },
  ])
  expect(memberActs([writer, elsewhere], [editor, elsewhere])).toEqual([
    { party: 'a', act: 'lid-veranderd', detail: 'schrijver → redacteur' },
  ])
  expect(memberActs([elsewhere], [elsewhere, writer])).toEqual([
    { party: 'a', act: 'lid-veranderd', detail: 'nieuw: schrijver' },
  ])
  expect(memberActs([editor, elsewhere], [elsewhere])).toEqual([
    { party: 'a', act: 'lid-verwijderd', detail: 'was redacteur' },
  ])
})

test('another order of the same seats is no change', () => {
  expect(memberActs([writer, elsewhere], [elsewhere, writer])).toEqual([])
})
