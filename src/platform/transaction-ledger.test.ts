import { execFileSync } from 'node:child_process'

import { expect, test } from 'vitest'

import { TransactionLedger } from './transaction-ledger'

test('inside an open transaction none can begin; beside it one can', async () => {
  const ledger = new TransactionLedger()
  const caller = async (): Promise<void> => {
    await nothing()
    ledger.begin()('outer')
    await nothing()
    ledger.begin()
  }
  await expect(caller()).rejects.toThrow('pass its req')
  expect(() => ledger.begin()).not.toThrow()
})

test('once a transaction has ended its context is free again', async () => {
  const ledger = new TransactionLedger()
  ledger.begin()('first')
  await ledger.commit('first', nothing)
  expect(() => ledger.begin()).not.toThrow()
})

test('a write belongs to the transaction it is made in, and to no other', () => {
  const ledger = new TransactionLedger()
  ledger.begin()('here')
  expect(() => ledger.mustBelong('here')).not.toThrow()
  expect(() => ledger.mustBelong(undefined)).toThrow('pass req to it')
  expect(() => ledger.mustBelong('elsewhere')).toThrow('is over')
})

test('after a rollback below, a commit above says that nothing was saved', async () => {
  const ledger = new TransactionLedger()
  ledger.begin()('shared')
  ledger.rollBack('shared')
  await expect(ledger.commit(undefined, nothing)).rejects.toThrow('Nothing was saved')
  expect(() => ledger.mustBelong(undefined)).toThrow('Nothing was saved')
})

test('a commit that fails hands out no work', async () => {
  const ledger = new TransactionLedger()
  ledger.begin()('failing')
  ledger.keepForAfter('committed', 'failing', nothing)
  await expect(
    ledger.commit('failing', () => Promise.reject(new Error('disk full'))),
  ).rejects.toThrow('disk full')
  expect(ledger.keepForAfter('committed', 'failing', nothing)).toBe(false)
})

test('what is kept for a rollback is handed out by that alone', async () => {
  const ledger = new TransactionLedger()
  ledger.begin()('refused')
  ledger.keepForAfter('rolled-back', 'refused', nothing)
  expect(ledger.rollBack('refused')).toEqual([nothing])
  expect(ledger.rollBack('refused')).toEqual([])
  ledger.begin()('saved')
  ledger.keepForAfter('rolled-back', 'saved', nothing)
  expect(await ledger.commit('saved', nothing)).toEqual([])
})

test('who waited when the first transaction of a process began does not wake up inside it', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'tests/support/bystander.ts'])
  expect(said.toString()).toBe('began')
})

const nothing = (): Promise<void> => Promise.resolve()
