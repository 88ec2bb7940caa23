import { expect, test } from 'vitest'

import { typedSince, withTyped } from './typed-while-saving'

const sent = {
  title: { value: 'Eerst' },
  lead: { value: 'Kort' },
  'inShort.0.id': { value: 'a' },
  'inShort.0.text': { value: 'Punt' },
}

test('only what was typed after the form was sent counts', () => {
  const now = { ...sent, title: { value: 'Eerst dan', isModified: true } }
  expect(typedSince(sent, now)).toEqual({ title: now.title })
  expect(typedSince(sent, { ...sent, lead: { value: 'Van de server' } })).toEqual({})
})

test('a field that jumped back gets its words again, and the others stay', () => {
  const typed = { title: { value: 'Eerst dan', isModified: true } }
  const now = { ...sent, lead: { value: 'Nieuwer', isModified: true } }
  expect(withTyped(now, { sent, typed })).toEqual({
    title: { value: 'Eerst dan', initialValue: 'Eerst dan' },
  })
  expect(withTyped({ ...now, title: { value: 'Eerst dan' } }, { sent, typed })).toEqual({})
})

test('words of a row that moved do not land in another row', () => {
  const typed = { 'inShort.0.text': { value: 'Punt één', isModified: true } }
  const moved = { ...sent, 'inShort.0.id': { value: 'b' } }
  expect(withTyped(sent, { sent, typed })).toHaveProperty(['inShort.0.text'])
  expect(withTyped(moved, { sent, typed })).toEqual({})
})
