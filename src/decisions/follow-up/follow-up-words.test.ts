import type { FollowUpMark } from './follow-up-view'

import { expect, test } from 'vitest'

import { requiredDateOf } from '../timeline/shown-date-of'

import { followUpHint, followUpStanding, promisedWords } from './follow-up-words'

const today = '2026-11-21'
const date = (edtf: string, sortFrom: string | null, sortTo: string | null) =>
  requiredDateOf({ edtf, sortFrom, sortTo })
const asked = date('2026-10-08', '2026-10-08', '2026-10-08')
const summer = date('2027-22', '2027-06-01', '2027-08-31')
const spring = date('2026-21', '2026-03-01', '2026-05-31')
const hint = (
  kind: 'raadsvraag' | 'toezegging' | 'motie',
  followUp: Partial<FollowUpMark>,
  when = asked,
) => followUpHint({ kind, when, followUp: { state: 'open', deadline: null, ...followUp } }, today)

test('what is open says so, with what was promised in the words of the source', () => {
  expect(hint('raadsvraag', {})).toBe('Vraag, nog niet beantwoord')
  expect(hint('toezegging', { deadline: summer })).toBe(
    'Toezegging, beloofd voor de zomer van 2027',
  )
  expect(hint('motie', {})).toBe('Motie, staat nog open')
})

test('what should have been there by its last possible day is called late the day after', () => {
  expect(hint('toezegging', { deadline: spring })).toBe(
    'Toezegging, had er al moeten zijn: beloofd voor de lente van 2026',
  )
  const followUp = { state: 'open', deadline: date(today, today, today) } as const
  expect(followUpStanding({ when: asked, followUp }, today)).toBe('open')
  expect(followUpStanding({ when: asked, followUp }, '2026-11-22')).toBe('te-laat')
})

test('a deadline without an end is never over', () => {
  const from = date('2026-01-01/..', '2026-01-01', null)
  expect(hint('toezegging', { deadline: from })).toBe('Toezegging, beloofd vanaf 1 januari 2026')
})

test('nobody is blamed for a silence that may be ours', () => {
  const longAgo = date('2020-11', '2020-11-01', '2020-11-30')
  expect(hint('raadsvraag', {}, longAgo)).toBe('Vraag, er is geen antwoord bekend')
  expect(hint('toezegging', {}, longAgo)).toBe('Toezegging, hoe het afliep, is niet bekend')
})

test('what is done or lapsed is not called open, however late', () => {
  expect(hint('raadsvraag', { state: 'afgedaan', deadline: spring })).toBe('Vraag, beantwoord')
  expect(hint('toezegging', { state: 'afgedaan' })).toBe('Toezegging, afgedaan')
  expect(hint('motie', { state: 'vervallen' })).toBe('Motie, vervallen')
})

test.each([
  ['zomer van 2026', 'beloofd voor de zomer van 2026'],
  ['eerste kwartaal van 2026', 'beloofd voor het eerste kwartaal van 2026'],
  ['vóór december 2020', 'beloofd voor december 2020'],
  ['30 november 2026', 'beloofd voor 30 november 2026'],
  ['uiterlijk 14 november 2026', 'beloofd uiterlijk 14 november 2026'],
])('%s is %s', (date, words) => {
  expect(promisedWords(date)).toBe(words)
})
