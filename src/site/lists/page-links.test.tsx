import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { listsExamples } from './lists.examples'

const hrefs = (markup: string) =>
  [...markup.matchAll(/href="([^"]+)" rel="(prev|next)"/g)].map(([, href, rel]) => [rel, href])

test('the first page only leads on, to the list itself', () => {
  const markup = renderToStaticMarkup(listsExamples['eerste pagina'])
  expect(hrefs(markup)).toEqual([['next', '/dossiers?pagina=2#lijst']])
  expect(markup).toContain('aria-label="Pagina&#x27;s"')
  expect(markup).toContain('Pagina 1 van 14')
})

test('a choice goes along, and the first page has no number in its address', () => {
  expect(hrefs(renderToStaticMarkup(listsExamples['midden in een gekozen lijst']))).toEqual([
    ['prev', '/agenda/voorbeeldstad?orgaan=raad'],
    ['next', '/agenda/voorbeeldstad?orgaan=raad&amp;pagina=3'],
  ])
})

test('the last page only leads back, and one page needs no way', () => {
  expect(hrefs(renderToStaticMarkup(listsExamples['laatste pagina']))).toEqual([
    ['prev', '/dossiers?pagina=13'],
  ])
  expect(renderToStaticMarkup(listsExamples['één pagina'])).toBe('')
})
