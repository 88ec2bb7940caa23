import { expect, test } from 'vitest'

import { typedTrigger } from './typed-trigger'

test.each([
  ['@', '', 0],
  ['Volgens @Jan', 'Jan', 8],
  ['Volgens @Jan de V', 'Jan de V', 8],
  ['(zie [[dorpshuis', 'dorpshuis', 5],
  ['[[', '', 0],
])('“%s” looks for “%s”', (text, name, leadOffset) => {
  expect(typedTrigger(text)).toMatchObject({ matchingString: name, leadOffset })
})

test.each([
  'mail naar jan@dorp.example',
  'om 20 uur @ de zaal',
  'zie [1]',
  '[[dorpshuis]] is',
  '@Jan de Vries zei gisteren nog dat',
])('“%s” looks for nothing', (text) => {
  expect(typedTrigger(text)).toBeNull()
})
