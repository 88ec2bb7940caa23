import { expect, test } from 'vitest'

import { dutchFirst } from './dutch-first'

test('an English browser gets the newsroom in Dutch', () => {
  expect(
    dutchFirst(new Headers({ 'accept-language': 'en-US,en;q=0.9' })).get('accept-language'),
  ).toBe('nl')
})

test('whoever chose English keeps it', () => {
  const headers = new Headers({ 'accept-language': 'en-US', cookie: 'a=b; payload-lng=en' })
  expect(dutchFirst(headers).get('accept-language')).toBe('en-US')
})
