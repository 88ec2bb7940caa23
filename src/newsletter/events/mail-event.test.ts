import { expect, test } from 'vitest'

import { endingOf, mailEventKinds, outcomeOf } from './mail-event'

test('what was told later never undoes what happened later', () => {
  expect(outcomeOf('bezorgd')?.replaces).not.toContain('teruggekomen')
  expect(outcomeOf('bezorgd')?.replaces).not.toContain('klacht')
  expect(outcomeOf('terug-blijvend')?.replaces).not.toContain('klacht')
  expect(outcomeOf('klacht')?.replaces).toEqual(
    expect.arrayContaining(['gebundeld', 'verzonden', 'bezorgd', 'teruggekomen', 'mislukt']),
  )
})

test('an event is no reason to settle the same again', () => {
  for (const kind of mailEventKinds) {
    const outcome = outcomeOf(kind)
    if (outcome) expect(outcome.replaces).not.toContain(outcome.state)
  }
})

test('a full mailbox is mailed again, a dead one and a complaint are not', () => {
  expect(mailEventKinds.map((kind) => [kind, endingOf(kind)])).toEqual([
    ['bezorgd', null],
    ['vertraagd', null],
    ['terug-tijdelijk', null],
    ['terug-blijvend', 'bounce'],
    ['klacht', 'klacht'],
    ['geblokkeerd', 'bounce'],
    ['mislukt', null],
  ])
})
