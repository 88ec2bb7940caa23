import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { gemertBakelDossier } from '../preview/gemert-bakel'

import { factsExamples } from './facts.examples'
import { InvolvedOrganisations } from './involved-organisations'
import { taskExamples } from './task-table.examples'

const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('money keeps the vagueness of its source', () => {
  expect(words(renderToStaticMarkup(factsExamples.geld))).toContain('ruim € 1.000.000 per jaar')
})

test('a reader sees who does it now, and who did it before', () => {
  const text = words(renderToStaticMarkup(factsExamples['wie doet wat']))
  expect(text.indexOf('Lumens')).toBeGreaterThan(text.indexOf('Nu'))
  expect(text.indexOf('LEVgroep')).toBeGreaterThan(text.indexOf('Eerder'))
})

test('a task that goes over later is announced', () => {
  const text = words(
    renderToStaticMarkup(
      <InvolvedOrganisations involved={gemertBakelDossier.involved} today="2020-11-01" />,
    ),
  )
  expect(text).toMatch(/Straks Lumens .*vanaf 1 januari 2021/)
})

test('a change of hands says when, who stops and who begins, and which step says so', () => {
  const text = words(renderToStaticMarkup(factsExamples['wie neemt het over']))
  expect(text).toContain('31 december 2020 LEVgroep stopt.')
  expect(text).toContain('1 januari 2021 Lumens begint.')
  expect(text).toContain('Volgt uit: College kiest Lumens')
})

test('nobody known is said, not left blank', () => {
  expect(words(renderToStaticMarkup(factsExamples['niemand bekend']))).toContain(
    'Het is niet bekend wie dit nu doet.',
  )
})

test('each task is answered by the organisation that does it now, and tells who did it before', () => {
  const text = words(renderToStaticMarkup(taskExamples['wie doet welke taak']))
  expect(text).toMatch(/Maatschappelijk werk .*Wie doet het nu: Lumens , sinds 1 januari 2021/)
  expect(text).toMatch(/Wie deed het eerder: LEVgroep , tot 31 december 2020/)
})

test('who comes, who goes and what nobody knows is said', () => {
  const text = words(
    renderToStaticMarkup(taskExamples['taken die overgaan, stoppen en blijven liggen']),
  )
  expect(text).toContain('Nu nog LEVgroep')
  expect(text).toContain('Tot 31 december 2026: LEVgroep.')
  expect(text).toContain(
    'Vanaf 1 januari 2027: Lumens Volgens: College kiest Lumens voor het welzijnswerk',
  )
  expect(text).toMatch(/Vluchtelingenwerk .*Het is niet bekend wie dit nu doet\./)
  expect(text).toContain(
    'LEVgroep stopt hiermee. Wanneer, is niet ingevuld. Wie het daarna doet, is nog niet bekend.',
  )
  expect(words(renderToStaticMarkup(taskExamples['nog geen taken']))).toContain('nog niet ingevuld')
})

test('a source without a link stays a source', () => {
  const markup = renderToStaticMarkup(factsExamples.bronnen)
  expect(words(markup)).toContain('Samenkracht wordt leidend bij welzijnswerk Gemerts Nieuwsblad')
  expect(markup.match(/<a /g)).toHaveLength(2)
})

test('a photo tells who stand on it and who made it', () => {
  const text = words(renderToStaticMarkup(factsExamples.foto))
  expect(text).toContain('Van links naar rechts: Anna Bakker, Omar Haddad en Greet de Wit.')
  expect(text).toContain('Beeld: Gemeente Voorbeeldstad')
})
