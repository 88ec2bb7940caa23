import { expect, test } from 'vitest'

import { noticeOf } from './advertising-notice'

const stored = {
  isAdvertising: true,
  sponsorName: 'De Buurtpartij',
  sponsorContact: 'Dorpsstraat 1',
  amount: 1250.5,
  fundsOrigin: 'privaat-eu',
  periodFrom: '2026-03-01',
  periodUntil: '2026-03-18',
  occasion: 'Gemeenteraadsverkiezingen',
} as const
const reading = (day: string) => `dag ${day}`

test('a post that is no advertising has no notice, whatever was typed before', () => {
  expect(noticeOf({ ...stored, isAdvertising: false }, reading)).toBeNull()
  expect(noticeOf(null, reading)).toBeNull()
})

test('a notice is ready to be read', () => {
  expect(noticeOf(stored, reading)).toMatchObject({
    amount: '€\u00a01.250,50',
    fundsOrigin: 'particulier, uit de EU',
    period: 'dag 2026-03-01 tot en met dag 2026-03-18',
    payer: null,
    targeting: null,
  })
})

test('what a draft leaves open is said out loud', () => {
  expect(noticeOf({ isAdvertising: true, amount: 0 }, reading)).toMatchObject({
    sponsor: 'niet ingevuld',
    amount: '€\u00a00',
  })
})
