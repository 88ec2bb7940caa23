import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { NoWriteTurnError } from './write-turns'
import { TransactionEndedError, Writer } from './writer.adapter'

const limits = { waitMs: 200, holdMs: 5000 }

let folder = ''
let writers: Writer[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'raadlijn-writer-'))
  await openWriter().once((open) => open.execute('CREATE TABLE words (word TEXT UNIQUE)'))
})
afterEach(() => {
  for (const writer of writers) writer.close()
  writers = []
  rmSync(folder, { recursive: true })
})

test('writers take turns in the order in which they came', async () => {
  const writer = openWriter()
  const first = await writer.begin()
  const others = ['b', 'c', 'd'].map((word) => writer.once((open) => open.execute(insert(word))))
  await first.execute(insert('a'))
  await first.commit()
  await Promise.all(others)

  expect(await wordsIn(writer)).toEqual(['a', 'b', 'c', 'd'])
})

test('a writer that waits too long hears where the turn is held, and the next one goes on', async () => {
  const writer = openWriter()
  const holder = await writer.begin()
  const refusal: unknown = await writer.begin().catch((error: unknown) => error)
  await holder.rollback()

  expect(refusal).toBeInstanceOf(NoWriteTurnError)
  expect(String(refusal instanceof Error && refusal.cause)).toContain('holds the turn')
  await writer.once((open) => open.execute(insert('a')))
  expect(await wordsIn(writer)).toEqual(['a'])
})

test('a transaction that stays open too long is rolled back, and cannot write any more', async () => {
  const writer = openWriter({ ...limits, holdMs: 50 })
  const forgotten = await writer.begin()
  await forgotten.execute(insert('a'))
  await sleep(100)

  await expect(forgotten.execute(insert('b'))).rejects.toThrow(TransactionEndedError)
  await expect(forgotten.commit()).rejects.toThrow(TransactionEndedError)
  expect(await wordsIn(writer)).toEqual([])
})

test('a statement that fails leaves the line open for the next', async () => {
  const writer = openWriter()
  await writer.once((open) => open.execute(insert('a')))
  await expect(writer.once((open) => open.execute(insert('a')))).rejects.toThrow('UNIQUE')
  await writer.once((open) => open.execute(insert('b')))

  expect(await wordsIn(writer)).toEqual(['a', 'b'])
})

test('a file that another connection holds is waited for, and a wait that is too long leaves no trace', async () => {
  const [one, other] = [openWriter(), openWriter()]
  const holder = await one.begin()
  await holder.execute(insert('a'))
  const patient = other.once((open) => open.execute(insert('b')))
  await sleep(50)
  await holder.commit()
  await patient

  const holderAgain = await one.begin()
  await expect(other.begin()).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  await holderAgain.rollback()
  await other.once((open) => open.execute(insert('c')))
  expect(await wordsIn(other)).toEqual(['a', 'b', 'c'])
})

test('timers go off while many wait to write', async () => {
  const writer = openWriter({ ...limits, waitMs: 5000 })
  let beats = 0
  const beat = setInterval(() => (beats += 1), 5)
  const many = Array.from({ length: 500 }, (_, index) => `${index}`)
  await Promise.all(many.map((word) => writer.once((open) => open.execute(insert(word)))))
  clearInterval(beat)

  expect(beats).toBeGreaterThan(5)
})

function openWriter(given = limits): Writer {
  const writer = new Writer(
    join(folder, 'test.db'),
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;',
    given,
  )
  writers.push(writer)
  return writer
}

const insert = (word: string): string => `INSERT INTO words VALUES ('${word}')`

async function wordsIn(writer: Writer): Promise<unknown[]> {
  const { rows } = await writer.once((open) => open.execute('SELECT word FROM words ORDER BY word'))
  return rows.map(({ word }) => word)
}
