import { expect, test } from 'vitest'

import { inSentence, spokenAddress } from './words'

test('a web address is written as people say it', () => {
  expect(spokenAddress('https://www.dorpspartij.nl/')).toBe('dorpspartij.nl')
  expect(spokenAddress('http://d66.nl/capelle')).toBe('d66.nl/capelle')
})

test('names are strung together as in Dutch, without a comma before the last', () => {
  expect(inSentence(['CDA', 'SP', 'VVD'])).toBe('CDA, SP en VVD')
})
