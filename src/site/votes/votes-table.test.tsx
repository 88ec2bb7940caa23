import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { votesExamples } from './votes.examples'

const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('how it ended stands above the numbers, in one sentence', () => {
  const text = words(renderToStaticMarkup(votesExamples['alles bekend, met het standpunt vooraf']))
  expect(text.trim()).toMatch(
    /^Het voorstel is aangenomen, met 15 stemmen voor en 8 stemmen tegen\./,
  )
})

test('what is not known is called unknown and not added up', () => {
  const markup = renderToStaticMarkup(votesExamples['niet alles bekend'])
  expect(words(markup)).toContain('niet bekend')
  expect(markup).not.toContain('<tfoot>')
})

test('what a party said beforehand stands beside what it voted', () => {
  const text = words(renderToStaticMarkup(votesExamples['alles bekend, met het standpunt vooraf']))
  expect(text).toMatch(/Samen Zorgen 0 6 1 Tegen/)
  expect(text).toMatch(/Fractie-De Wit 0 1 0 niets gepubliceerd/)
})

test('a column that nobody is in is left out', () => {
  const text = words(renderToStaticMarkup(votesExamples['alles bekend, met het standpunt vooraf']))
  expect(text).toContain('Afwezig')
  expect(text).not.toContain('Onthouden')
})
