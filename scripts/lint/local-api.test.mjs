import { RuleTester } from 'eslint'
import { afterAll, describe, test } from 'vitest'

import { localApi } from './local-api.mjs'

RuleTester.afterAll = afterAll
RuleTester.describe = describe
RuleTester.it = test
RuleTester.itOnly = test.only

const tester = new RuleTester()
const { rules } = localApi
const error = /^./

tester.run('say-whose-eyes', rules['say-whose-eyes'], {
  valid: [
    `payload.find({ collection: 'posts', overrideAccess: false })`,
    `payload.find({ ...asReader, collection: 'posts' })`,
    `documents.find({ collection: 'posts' })`,
    `payload.find(options)`,
  ],
  invalid: [
    { code: `payload.find({ collection: 'posts' })`, errors: [{ message: error }] },
    { code: `req.payload.update({ collection: 'posts', req })`, errors: [{ message: error }] },
  ],
})

tester.run('say-why-access-is-skipped', rules['say-why-access-is-skipped'], {
  valid: [
    `payload.find({
      // Counted for the rule, whoever asks.
      overrideAccess: true,
    })`,
    `payload.find({
      overrideAccess: true, // Counted for the rule, whoever asks.
    })`,
    `
    // Counted for the rule, whoever asks.
    payload.find({ overrideAccess: true })`,
    `payload.find({ overrideAccess: false })`,
  ],
  invalid: [{ code: `payload.find({ overrideAccess: true })`, errors: [{ message: error }] }],
})

tester.run('join-the-transaction', rules['join-the-transaction'], {
  valid: [
    `req.payload.create({ collection: 'posts', req })`,
    `payload.find({ collection: 'posts', overrideAccess: false })`,
  ],
  invalid: [
    { code: `req.payload.create({ collection: 'posts' })`, errors: [{ message: error }] },
    { code: `this.payload.create({ collection: 'posts' })`, errors: [{ message: error }] },
  ],
})
