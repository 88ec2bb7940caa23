import type { ShownAmount } from './shown-amount'

import { expect, test } from 'vitest'

import { mainAmount } from './main-amount'

const on = (day: string) => ({
  text: day,
  short: day,
  edtf: day,
  sortFrom: day,
  sortTo: day,
  year: day.slice(0, 4),
})
const research = { slug: 'onderzoek', status: 'gehouden' as const, when: on('2025-12-01') }
const choices = { slug: 'keuzes', status: 'gehouden' as const, when: on('2026-04-21') }
const plan = { slug: 'plan', status: 'gepland' as const, when: on('2026-12-17') }
const steps = [plan, research, choices]

const amount = (min: number, per: ShownAmount['per'], slug: string): ShownAmount => ({
  kind: 'geld',
  min,
  max: null,
  qualifier: null,
  per,
  step: { title: slug, slug },
})

const once = amount(38_000, 'eenmalig', 'onderzoek')
const yearly = amount(640_000, 'jaar', 'keuzes')
const yearlyInPlan = amount(690_000, 'jaar', 'plan')

test('what is paid every year answers before what is paid once, also when that is newer', () => {
  const building = amount(150_000, 'eenmalig', 'plan')
  expect(mainAmount([once, yearly, building], steps)).toBe(yearly)
  expect(mainAmount([once, building], steps)).toBe(building)
})

test('the newest step that names a yearly amount has the last word', () => {
  expect(mainAmount([once, yearly, yearlyInPlan], steps)).toBe(yearlyInPlan)
})

test('what was called off costs nothing', () => {
  const calledOff = steps.map((step) =>
    step === plan ? { ...plan, status: 'vervallen' as const } : step,
  )
  expect(mainAmount([yearly, yearlyInPlan], calledOff)).toBe(yearly)
  expect(mainAmount([yearlyInPlan], calledOff)).toBeNull()
  expect(mainAmount([], steps)).toBeNull()
})
