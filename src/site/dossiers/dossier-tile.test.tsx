import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { dossierExamples } from './dossiers.examples'

const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('a dossier in a list says in words where it stands and what comes', () => {
  const text = words(renderToStaticMarkup(dossierExamples['drie dossiers']))
  expect(text).toContain('Fase: advies')
  expect(text).toContain('Volgende stap: Raad besluit over de buurtteams, 15 december 2026')
})

test('without a planned step it tells the last one, and silence of the parties is named', () => {
  const text = words(renderToStaticMarkup(dossierExamples['drie dossiers']))
  expect(text).toContain('Laatste stap: Raad van Lochem besluit, 8 april 2013')
  expect(text).toContain('Lochem en Zutphen · 6 stappen, nog geen standpunten')
})
