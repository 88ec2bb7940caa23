import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { blockExamples, bodyExample } from './blocks.examples'
import { Body } from './body'
import { FileBlock } from './file-block'

const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('an explanation has an address of its own', () => {
  const markup = renderToStaticMarkup(blockExamples.uitleg)
  expect(markup).toContain('id="wat-verandert-er-voor-mij"')
  expect(markup).toContain('href="#wat-verandert-er-voor-mij"')
})

test('a quote never stands without the name and place of who said it', () => {
  expect(words(renderToStaticMarkup(blockExamples.citaat))).toMatch(
    /Jacqueline Vonk , bestuurder, Lumens$/,
  )
})

test('the card of a step shows how it stands now, not how it stood at writing', () => {
  const text = words(renderToStaticMarkup(blockExamples['besluitkaart van een verschoven stap']))
  expect(text).toContain('15 december 2026')
  expect(text).toContain('Eerst gepland: 10 november 2026')
})

test('a file says beforehand what it is and how large', () => {
  expect(words(renderToStaticMarkup(blockExamples.bestand))).toBe(
    'Raadsvoorstel welzijnswerk pdf, 1,3 MB',
  )
  const small = <FileBlock title="Lijst" url="/lijst.csv" contentType="text/csv" sizeBytes={310} />
  expect(words(renderToStaticMarkup(small))).toBe('Lijst csv, 1 kB')
})

test('a text keeps its emphasis, its links and its lists in lists', () => {
  const markup = renderToStaticMarkup(blockExamples['een hele tekst'])
  expect(markup).toContain('<strong>Wie hulp vraagt</strong>')
  expect(markup).toContain(
    '<a href="/besluiten/samenwerking-levgroep-stopt">kastje naar de muur</a>',
  )
  expect(markup).toContain('<li>Dan het besluit<ul><li>in de raad</li></ul></li>')
  expect(markup).toContain('<p>Nu niets.</p><p>Straks een ander gezicht.</p>')
})

test('a block stands straight under the title until the text has a heading of its own', () => {
  const levels = [
    ...renderToStaticMarkup(<Body parts={bodyExample} today="2026-11-21" />).matchAll(/<h(\d)/g),
  ]
  expect(levels.map(([, level]) => level)).toEqual(['2', '2', '3'])
})
