import { expect, test } from 'vitest'

import { needSpace } from './disk-space.mjs'

const what = 'de site te bouwen'

test('a full disk is noticed before the long step', () => {
  expect(() => needSpace({ megabytes: 2500, what, free: 312 })).toThrow(
    'Er is te weinig ruimte op de schijf om de site te bouwen: nodig is ongeveer 2,5 GB, vrij is 0,3 GB.',
  )
})

test('enough is enough', () => {
  expect(() => needSpace({ megabytes: 1000, what, free: 1000 })).not.toThrow()
})

test('the real disk can be asked', () => {
  expect(() => needSpace({ megabytes: 0, what })).not.toThrow()
})
