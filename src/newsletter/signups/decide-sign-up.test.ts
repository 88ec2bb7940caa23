import { expect, test } from 'vitest'

import { decideSignUp } from './decide-sign-up'

const fresh = { isFollowing: false, mailsInADay: 0, mailsAboutTargetInADay: 0 }

test('a new reader is asked to confirm', () => {
  expect(decideSignUp(fresh)).toBe('ask-to-confirm')
})

test('who follows already is told so by mail, never on the page', () => {
  expect(decideSignUp({ ...fresh, isFollowing: true })).toBe('say-already-following')
})

test('nobody can be flooded through the form, follower or not', () => {
  expect(decideSignUp({ ...fresh, mailsAboutTargetInADay: 3 })).toBe('stay-silent')
  expect(decideSignUp({ ...fresh, mailsInADay: 10 })).toBe('stay-silent')
  expect(decideSignUp({ isFollowing: true, mailsInADay: 10, mailsAboutTargetInADay: 0 })).toBe(
    'stay-silent',
  )
})

test('following nine things in one evening is no flood', () => {
  expect(decideSignUp({ ...fresh, mailsInADay: 9 })).toBe('ask-to-confirm')
})
