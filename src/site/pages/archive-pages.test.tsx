import { expect, test } from 'vitest'

import { renderDocument } from '../document/render-document'

import { archivePageExamples } from './archive-pages.examples'

test('of a post that was taken offline since the archive says that, and nothing else', async () => {
  const html = await renderDocument(archivePageExamples['nieuwsbrief-uit-archief'])
  expect(html).toContain('Dit stuk is ingetrokken.')
  expect(html).toContain('href="https://raadlijn.example/partijen/dorpspartij/dorpshuis"')
})

test('a letter in the archive says who answers for it', async () => {
  const html = await renderDocument(archivePageExamples['nieuwsbrief-uit-archief'])
  expect(html).toContain('/partijen/dorpspartij/colofon')
  expect(html).toContain('bestuur Dorpspartij')
})

test('the list of one party asks for that party on every page', async () => {
  const html = await renderDocument(archivePageExamples['nieuwsbrieven-leeg'])
  expect(html).toContain('Er is nog geen nieuwsbrief verstuurd.')
  expect(html).toMatch(/rel="canonical" href="[^"]+\/nieuwsbrief\/archief\?partij=/)
})
