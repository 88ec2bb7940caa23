import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { EarlierPlans } from './earlier-plans'
import { earlierPlansExamples } from './timeline.examples'

const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' )', ')')
    .trim()
const shown = (name: keyof typeof earlierPlansExamples) =>
  words(renderToStaticMarkup(earlierPlansExamples[name]))

test('every date that it had stays, with why it was given up and where that can be read', () => {
  expect(shown('twee keer verzet')).toContain(
    'Eerst gepland: 30 juni 2026 (plan tot en met 3 juni 2026: Het rapport kwam later, bron van deze verandering) Daarna gepland: 22 september 2026',
  )
  expect(renderToStaticMarkup(earlierPlansExamples['twee keer verzet'])).toContain(
    'href="https://stad.example/raadsbrief"',
  )
})

test('how far it moved is told from the first plan, where that can be known', () => {
  expect(shown('twee keer verzet')).toContain('Ongeveer 3 maanden later dan eerst gepland.')
  expect(shown('geen verschil te noemen')).not.toContain('dan eerst gepland')
})

test('what was put off has no date to compare with', () => {
  expect(shown('alleen een bron')).toBe(
    'Eerst gepland: 22 september 2026 ( bron van deze verandering)',
  )
})

test('a plan that never moved says nothing', () => {
  const step = {
    plans: [],
    when: { text: '', short: '', edtf: '', sortFrom: null, sortTo: null, year: null },
  }
  expect(renderToStaticMarkup(<EarlierPlans step={{ ...step, status: 'gepland' }} />)).toBe('')
})
