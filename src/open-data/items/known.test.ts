import { expect, test } from 'vitest'

import { known } from './known'

test('what is not known is not there; 0, false and an empty list are known', () => {
  expect(
    known({
      a: null,
      b: '',
      c: undefined,
      d: 0,
      e: false,
      f: [],
      g: { h: null },
      i: [null, { j: 1 }],
    }),
  ).toEqual({ d: 0, e: false, f: [], i: [{ j: 1 }] })
  expect(known({ a: null })).toBeUndefined()
})
