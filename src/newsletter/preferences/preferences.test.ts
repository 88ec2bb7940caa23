import { expect, test } from 'vitest'

import { choiceField, readChoices } from './preferences'

test('each choice is read back from its own field', () => {
  const values = { token: 't', [choiceField('a')]: 'week', [choiceField('b')]: 'stop' }
  expect(readChoices(values)).toEqual([
    { subscription: 'a', chosen: 'week' },
    { subscription: 'b', chosen: 'stop' },
  ])
})

test('what is no choice changes nothing', () => {
  expect(
    readChoices({ [choiceField('a')]: 'elk uur', [choiceField('b')]: '', token: 'stop' }),
  ).toEqual([])
})
