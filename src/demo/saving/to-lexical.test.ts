import { expect, test } from 'vitest'

import { decisionCard, list, paragraph } from '../content/writing'

import { References } from './references'
import { toLexical } from './to-lexical'

const references = new References()
references.remember('decisions', 'besluit', 'd1')

test('bold words and links become nodes, and the words around them stay', () => {
  const { root } = toLexical([paragraph('Lees **dit** en [dat](/dat).')], references)
  expect(root.children[0]?.children).toMatchObject([
    { type: 'text', text: 'Lees ', format: 0 },
    { type: 'text', text: 'dit', format: 1 },
    { type: 'text', text: ' en ' },
    { type: 'link', fields: { url: '/dat' }, children: [{ text: 'dat' }] },
    { type: 'text', text: '.' },
  ])
})

test('a card points at the step itself, and every block has an id of its own', () => {
  const { root } = toLexical(
    [decisionCard('besluit'), list('een', 'twee'), decisionCard('besluit')],
    references,
  )
  const [first, items, second] = root.children
  expect(first).toMatchObject({
    type: 'block',
    fields: { blockType: 'besluitkaart', decision: 'd1' },
  })
  expect(items?.children).toHaveLength(2)
  expect(first?.fields).not.toEqual(second?.fields)
})

test('a step that does not exist is a mistake in the content', () => {
  expect(() => toLexical([decisionCard('weg')], references)).toThrow('decisions/weg')
})
