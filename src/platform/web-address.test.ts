import { expect, test } from 'vitest'

import { webAddressProblem, withScheme } from './web-address'

test('a web address leads where it says, or is empty', () => {
  expect(webAddressProblem('https://www.lochem.nl/raad?jaar=2013')).toBeNull()
  expect(webAddressProblem('')).toBeNull()
  for (const wrong of [
    'www.lochem.nl',
    'javascript:alert(1)',
    'https://localhost',
    'https://gemeente.nl@elders.example/',
    7,
  ])
    expect(webAddressProblem(wrong)).toContain('geen webadres')
})

test.each([
  ['voorbeeldstad.nl/raadsvoorstel', 'https://voorbeeldstad.nl/raadsvoorstel'],
  [' www.lochem.nl ', 'https://www.lochem.nl'],
  ['raad.lochem.nl:8443?jaar=2013', 'https://raad.lochem.nl:8443?jaar=2013'],
])('%j is completed', (typed, completed) => {
  expect(withScheme(typed)).toBe(completed)
  expect(webAddressProblem(completed)).toBeNull()
})

test.each([
  ['http://www.lochem.nl'],
  ['javascript:alert(1)'],
  ['javascript.nl:alert(1)'],
  ['mailto:griffie@lochem.nl'],
  ['griffie@lochem.nl'],
  ['lochem.nl@elders.example/'],
  ['data:text/html,lochem.nl'],
  ['//lochem.nl/raad'],
  ['/raad.nl'],
  ['Brief van 3.5 bladzijden'],
  ['lochem.nl/een brief'],
  ['zomaar'],
  [''],
  [null],
])('%j stays as it is', (typed) => {
  expect(withScheme(typed)).toBe(typed)
})
