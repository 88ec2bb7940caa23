import type { Finding } from './finding'

import { expect, test } from 'vitest'

import { isReason, standing } from './finding'

test.each(['Dit is een aankondiging.', 'Eigen bron', 'De raad kent hem.'])(
  '‘%s’ is a reason',
  (text) => {
    expect(isReason(text)).toBe(true)
  },
)

test.each([
  '..........',
  'Daarom',
  'Daaromdaarom',
  '1234567890 12',
  'a b c d e f g',
  'ja nee\u200B\u200B\u200B\u200B',
  '          ',
])('‘%s’ is none', (text) => {
  expect(isReason(text)).toBe(false)
})

const finding: Finding = {
  key: 'bronnen:1',
  rule: 'bronnen',
  severity: 'vraagt-om-een-reden',
  message: 'Er staat geen bron bij.',
  path: 'sources',
  quotes: [],
}

test('a reason puts only the finding aside that it was typed for', () => {
  const reason = 'Dit is een aankondiging.'
  expect(standing([finding], [{ finding: 'bronnen:1', reason }])).toEqual([])
  expect(standing([finding], [{ finding: 'bronnen:2', reason }])).toEqual([finding])
  expect(standing([finding], [{ finding: 'bronnen:1', reason: '..........' }])).toEqual([finding])
})

test('no reason puts personal data aside', () => {
  const personal = { ...finding, severity: 'houdt-tegen' } as const
  const overruled = [{ finding: 'bronnen:1', reason: 'Zij vindt het echt goed.' }]
  expect(standing([personal], overruled)).toEqual([personal])
})
