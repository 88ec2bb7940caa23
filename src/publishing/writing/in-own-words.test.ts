import { expect, test } from 'vitest'

import { inOwnWords } from './in-own-words'

type Item = { key: string; keywords: string[]; label?: unknown }
type Group = { key: string; items: Item[]; label?: (asked: object) => string }

const item = (key: string): Item => ({ key, keywords: [`${key} in English`] })
const groups: Group[] = [
  { key: 'blocks', items: [item('block-foto'), item('block-uitleg')] },
  { key: 'basic', items: [item('heading-2')] },
  { key: 'other', items: [item('unknown')] },
  { key: 'basic', items: [item('paragraph')] },
]
const menu = inOwnWords<Item, Group>(groups)
const nameOf = (label: unknown) =>
  (label as (asked: object) => string)({ i18n: { language: 'nl' } })

test('text comes before pieces, whoever brought them, and nothing is lost', () => {
  expect(menu.map(({ key, items }) => [key, items.map((one) => one.key)])).toEqual([
    ['basic', ['paragraph', 'heading-2']],
    ['blocks', ['block-uitleg', 'block-foto']],
    ['other', ['unknown']],
  ])
})

test('heads and names are Dutch, and other words find a piece too', () => {
  const [basic, blocks] = menu
  expect([nameOf(basic?.label), nameOf(blocks?.label)]).toEqual(['Tekst', 'Bijzondere stukken'])
  expect(nameOf(basic?.items[1]?.label)).toBe('Kop')
  expect(blocks?.items[1]?.keywords).toEqual(
    expect.arrayContaining(['block-foto in English', 'afbeelding', 'plaatje']),
  )
})

test('the list that it is made from stays as it was', () => {
  expect(groups[1]?.items[0]).toEqual(item('heading-2'))
})
