import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { stageBarExamples } from './timeline.examples'

test('the stage of now is said in words, not by colour alone', () => {
  const markup = renderToStaticMarkup(stageBarExamples['loopt nog'])
  expect(markup.match(/aria-current="step"/g)).toHaveLength(1)
  expect(markup).toMatch(/Advies<\/b> nu · 6 okt 2026/)
  expect(markup).toMatch(/Besluit<\/b> verwacht 15 dec 2026/)
})

test('a phone gets the same in one line', () => {
  const markup = renderToStaticMarkup(stageBarExamples['loopt nog'])
  expect(markup).toContain('Fase 3 van 6: advies</b>. Volgende fase: besluit, 15 december 2026.')
})

test('a dossier without any step does not pretend to be somewhere', () => {
  expect(renderToStaticMarkup(stageBarExamples['nog niets gebeurd'])).not.toContain('aria-current')
})
