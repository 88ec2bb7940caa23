import { expect, test } from 'vitest'

import { sendPace } from './send-pace'

function madeClock() {
  let now = 0
  return {
    now: () => now,
    wait: (ms: number) => {
      now += ms
      return Promise.resolve()
    },
    pass: (ms: number) => {
      now += ms
    },
  }
}

test('nobody waits as long as no limit was told', async () => {
  const clock = madeClock()
  const pace = sendPace(clock)
  for (let call = 0; call < 100; call++) {
    await pace.turn()
    pace.learn({})
  }
  expect(clock.now()).toBe(0)
})

test('five calls a second are spread over the second', async () => {
  const clock = madeClock()
  const pace = sendPace(clock)
  await pace.turn()
  pace.learn({ 'ratelimit-limit': '5', 'ratelimit-remaining': '4', 'ratelimit-reset': '1' })
  const begun: number[] = []
  for (let call = 0; call < 11; call++) {
    await pace.turn()
    begun.push(clock.now())
  }
  expect(begun.at(-1)).toBe(2000)
  expect(begun.every((at, call) => call === 0 || at - (begun[call - 1] ?? 0) === 200)).toBe(true)
})

test('who was slower than the limit does not wait', async () => {
  const clock = madeClock()
  const pace = sendPace(clock)
  pace.learn({ 'ratelimit-limit': '5', 'ratelimit-reset': '1' })
  await pace.turn()
  clock.pass(900)
  await pace.turn()
  expect(clock.now()).toBe(900)
})

test('when the other side asks for patience, everybody waits as long', async () => {
  const clock = madeClock()
  const pace = sendPace(clock)
  pace.learn({ 'retry-after': '3' })
  await pace.turn()
  expect(clock.now()).toBe(3000)
})

test.each([
  ['words', { 'ratelimit-limit': 'veel', 'ratelimit-reset': 'straks' }],
  ['nothing left, ever', { 'ratelimit-limit': '0', 'ratelimit-reset': '-1' }],
  ['no answer at all', null],
])('an answer with %s changes nothing', async (_, headers) => {
  const clock = madeClock()
  const pace = sendPace(clock)
  pace.learn(headers)
  await pace.turn()
  await pace.turn()
  expect(clock.now()).toBe(0)
})
