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

test('a group whose members voted differently is called divided, and its explanation stands at it', () => {
  const text = words(renderToStaticMarkup(votesExamples['alles bekend, met het standpunt vooraf']))
  expect(text).toMatch(/Lokaal Belang verdeeld 6 1 0/)
  expect(text).toMatch(
    /Stemverklaring van Lokaal Belang: Eén van ons wil eerst weten wie het betaalt\./,
  )
  expect(text.match(/verdeeld/g)).toHaveLength(2)
})

test('numbers that contradict each other are both shown, and a reader is told', () => {
  const text = words(renderToStaticMarkup(votesExamples['getallen die verschillen']))
  expect(text).toContain(
    'Volgens de bron stemden er 15 leden voor; per fractie opgeteld zijn het er 14. Wij laten beide zien.',
  )
  expect(text).toMatch(/Samen 14 8 1 Volgens de bron 15 8 0/)
})

test('the picture says in words how it ended, and has a sign for every seat', () => {
  const markup = renderToStaticMarkup(votesExamples['niet alles bekend'])
  const [, name = ''] = /role="img" aria-label="([^"]+)"/.exec(markup) ?? []
  expect(name).toMatch(/^Het voorstel is aangenomen: een meerderheid was voor\./)
  expect(name).toContain('De tekening toont 16 zetels: 9 voor en 7 onbekend.')
  expect(markup.match(/class="seat" data-vote="onbekend" transform/g)).toHaveLength(7)
})

test('each vote has a shape of its own, so that no reader needs the colours', () => {
  const markup = renderToStaticMarkup(votesExamples['alles bekend, met het standpunt vooraf'])
  const shapes = ['voor', 'tegen', 'afwezig'].map(
    (vote) => new RegExp(`data-vote="${vote}" transform[^>]*>(.*?)</g>`).exec(markup)?.[1],
  )
  expect(new Set(shapes).size).toBe(3)
})

test('of a plan that passed in silence all seats stand open, and nobody says that there was a vote', () => {
  const markup = renderToStaticMarkup(votesExamples['niets bekend van een plan dat voorbijging'])
  expect(markup).toContain('De tekening toont 23 zetels: 23 onbekend.')
  expect(words(markup)).toMatch(/^ ?Of er is gestemd en hoe, weten wij niet\./)
})

test('members are listed with their vote in words, linked where they have a page', () => {
  const markup = renderToStaticMarkup(votesExamples['hoofdelijk, met namen'])
  expect(markup).toMatch(/<details[^>]*><summary>Wie stemde wat\? Van 4 raadsleden<\/summary>/)
  expect(markup).toContain('<a href="/personen/anna-bakker">Anna Bakker</a>')
  expect(words(markup)).toMatch(/Tegen Joop de Vries Samen Zorgen/)
  expect(words(markup)).toContain('geteld in de lijst met namen')
})
