import { expect, test } from 'vitest'

import { wordForms } from './word-forms'

test.each([
  ['buurthuis', 'buurthuizen'],
  ['brief', 'brieven'],
  ['school', 'scholen'],
  ['taak', 'taken'],
  ['inkomensgrens', 'inkomensgrenzen'],
])('%s and %s are each other’s number', (one, more) => {
  expect(wordForms(one)).toContain(more)
  expect(wordForms(more)).toContain(one)
})

test.each([
  ['partijen', 'partij'],
  ['mantelzorgers', 'mantelzorger'],
  ['subsidies', 'subsidie'],
  ['voorzieningen', 'voorziening'],
  ['werkgroepen', 'werkgroep'],
  ['wethouders', 'wethouder'],
  ['straffen', 'straf'],
])('%s is looked for as %s too, which holds the other way round by itself', (more, one) => {
  expect(wordForms(more)).toContain(one)
  expect(more).toContain(one)
})

test('a name and a short word stay as they are', () => {
  for (const word of ['lochem', 'wmo', 'zorg', 'welzijn', 'ben'])
    expect(wordForms(word)).toEqual([word])
})

test('the longest form comes first', () => {
  expect(wordForms('buurthuis')).toEqual(['buurthuizen', 'buurthuis'])
})
