import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { FictionalNote } from './fictional-note'

const real = { name: 'Lochem', slug: 'lochem' }
const madeUp = { name: 'Voorbeeldstad', slug: 'voorbeeldstad', isFictional: true }

test('a page about a made-up municipality says so, and names only that one', () => {
  const markup = renderToStaticMarkup(<FictionalNote places={[real, madeUp]} />)
  expect(markup).toContain('Voorbeeldstad')
  expect(markup).not.toContain('Lochem')
})

test('a page about real municipalities says nothing', () => {
  expect(renderToStaticMarkup(<FictionalNote places={[real]} />)).toBe('')
})
