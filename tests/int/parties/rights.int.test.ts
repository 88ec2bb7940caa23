import type { BootedPayload } from '@tests/support/boot-payload'
import type { Cell, World } from './rights-world'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { rest } from '@tests/support/rest'

import { actors, cells, makeWorld } from './rights-world'

let booted: BootedPayload
let world: World

beforeAll(async () => {
  booted = await bootPayload()
  world = await makeWorld(booted)
})

afterAll(async () => {
  await booted.stop()
})

describe.each(cells.map((cell): [string, Cell] => [`${cell.operation} ${cell.collection}`, cell]))(
  '%s',
  (_, cell) => {
    test.each(actors)('by %s', async (actor) => {
      const call = await cell.call(world)
      const answer = await rest(booted.config, call.path, { ...call, token: world.tokens[actor] })
      const isAllowed = call.wasAllowed ? await call.wasAllowed(answer) : answer.status < 300
      expect({ isAllowed, status: isAllowed ? 'fine' : answer.status }).toEqual({
        isAllowed: cell.allowed.includes(actor),
        status: cell.allowed.includes(actor) ? 'fine' : expect.any(Number),
      })
      expect(answer.status).toBeLessThan(500)
    })
  },
)

test('every collection of the product is walked for every operation', () => {
  const walked = new Set(cells.map(({ collection, operation }) => `${operation} ${collection}`))
  const missing = booted.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug }) =>
      ['create', 'read', 'update', 'delete'].map((operation) => `${operation} ${slug}`),
    )
    .filter((name) => !walked.has(name))
  expect(missing).toEqual([])
})
