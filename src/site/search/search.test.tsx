import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { SearchForm } from './search-form'
import { markedPieces } from './search-view'
import { searchExamples } from './search.examples'

const hits = (text: string, query: string) =>
  markedPieces(text, query).flatMap((piece) => (piece.isHit ? [piece.text] : []))

test('what was searched for is marked, whatever its capitals', () => {
  expect(hits('Mantelzorg en de mantelzorger', 'mantelzorg')).toEqual(['Mantelzorg', 'mantelzorg'])
})

test('one buurthuis is marked in many, and the other way round', () => {
  expect(hits('Vier buurthuizen', 'Buurthuis')).toEqual(['buurthuizen'])
  expect(hits('Elk buurthuis telt', 'buurthuizen')).toEqual(['buurthuis'])
})

test('signs with a meaning in patterns are taken as they are typed', () => {
  expect(hits('Kost dit (veel)?', '(veel)?')).toEqual(['(veel)?'])
  expect(hits('a b c', '.')).toEqual([])
})

test('the pieces together are the text again', () => {
  const text = 'Wmo en jeugd, jeugd en Wmo'
  expect(
    markedPieces(text, 'wmo jeugd')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

test('the form keeps what was typed and works without a script', () => {
  const markup = renderToStaticMarkup(<SearchForm label="Zoek" query={'"zorg" & meer'} />)
  expect(markup).toContain('action="/zoeken"')
  expect(markup).toContain('method="get"')
  expect(markup).toContain('value="&quot;zorg&quot; &amp; meer"')
})

test('nothing found gives a way on', () => {
  expect(renderToStaticMarkup(searchExamples.niets)).toContain('Probeer een ander woord')
})

test('thousands are written as the Dutch do', () => {
  expect(renderToStaticMarkup(searchExamples.resultaten)).toContain('1.204 resultaten')
})
