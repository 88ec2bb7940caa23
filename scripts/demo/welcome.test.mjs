import { expect, test } from 'vitest'

import { welcome } from './welcome.mjs'

const env = { DEMO_PASSWORD: 'k7wq-m3vp-x8dn-2rtc', OUTBOX_DIR: 'data/outbox' }
const file = 'data/demo-password'

test('the password is shown when it was made just now', () => {
  expect(greeting({ isGiven: false, isNew: true })).toContain(env.DEMO_PASSWORD)
})

test.each([
  { isGiven: false, isNew: false },
  { isGiven: true, isNew: true },
])('the password is not shown again: %o', (password) => {
  expect(greeting(password)).not.toContain(env.DEMO_PASSWORD)
})

test('the address, the mail and the accounts are there', () => {
  const text = greeting({ isGiven: false, isNew: false })

  for (const part of ['http://localhost:4000/admin', 'data/outbox/*.eml', file]) {
    expect(text).toContain(part)
  }
  expect(text).toContain('admin@raadlijn.example')
})

function greeting(password) {
  return welcome({ port: 4000, env, password: { ...password, file } })
}
