import { expect, test } from 'vitest'

import { webAddressProblem } from './web-address'

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
