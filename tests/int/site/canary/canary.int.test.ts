import type { BootedPayload } from '@tests/support/boot-payload'
import type { Answered } from './canary-pages'
import type { World } from './canary-world'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'

import { countFound, walkGraphql, walkRest } from './canary-api'
import { unknownRoutes, walkPages } from './canary-pages'
import { canary, makeCanaryWorld } from './canary-world'

let booted: BootedPayload
let world: World

beforeAll(async () => {
  booted = await bootPayload()
  world = await makeCanaryWorld(booted)
})
afterAll(() => booted.stop())

test('every page of the site is walked', () => {
  expect(unknownRoutes(world)).toEqual([])
})

test('the walk would notice: a member of the party reads the word wherever a stranger must not', async () => {
  const { member, hidden } = world
  const previews = await tellingOf(walkPages(world, member))
  expect(previews.filter((what) => what.startsWith('/voorbeeld/'))).toHaveLength(hidden.length)
  expect((await tellingOf(walkRest(booted, world, member))).length).toBeGreaterThan(20)
  expect((await tellingOf(walkGraphql(world, member))).length).toBeGreaterThan(10)
  const found = await countFound(booted, world, member)
  expect(Object.values(found).filter((count) => count > 0).length).toBeGreaterThan(10)
})

describe.each(['een bezoeker', 'een redacteur van een ander'])('as %s', (who) => {
  const token = (): string | null => world.strangers[who] ?? null

  test('no page tells of a hidden post', async () => {
    expect(await tellingOf(walkPages(world, token()))).toEqual([])
  })

  test('REST tells nothing of a hidden post', async () => {
    expect(await tellingOf(walkRest(booted, world, token()))).toEqual([])
  })

  test('REST finds nothing by what a hidden post says', async () => {
    const found = await countFound(booted, world, token())
    expect(Object.entries(found).filter(([, count]) => count > 0)).toEqual([])
  })

  test('GraphQL tells nothing of a hidden post', async () => {
    expect(await tellingOf(walkGraphql(world, token()))).toEqual([])
  })
})

/** The answers in which the word stands, or what only somebody who knows a hidden post could say. */
async function tellingOf(answers: AsyncGenerator<Answered>): Promise<string[]> {
  const telling: string[] = []
  let count = 0
  for await (const { what, text } of answers) {
    count += 1
    const asked = decodeURIComponent(what)
    // A search page repeats what was asked for.
    const said = text.replaceAll(`q=${canary}`, '').replaceAll(`value="${canary}"`, '')
    if (said.toLowerCase().includes(canary) && !isRepeated(asked)) telling.push(what)
  }
  expect(count).toBeGreaterThan(15)
  return telling
}

const isRepeated = (asked: string): boolean => asked.startsWith('/zoeken?q=zwanenzang')
