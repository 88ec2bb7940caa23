import { expect, test } from 'vitest'

import { Document } from './document'
import { renderDocument } from './render-document'

const render = (head: Partial<Parameters<typeof Document>[0]['head']>, accent?: string) =>
  renderDocument(
    <Document head={{ title: 'Titel', description: 'Beschrijving', ...head }} accent={accent}>
      <main id="inhoud" />
    </Document>,
  )

test('a page is a whole document in Dutch', async () => {
  const html = await render({})
  expect(html).toMatch(/^<!DOCTYPE html><html lang="nl">/)
  expect(html).toContain('<title>Titel · Raadlijn</title>')
})

test('a page of a party carries its name and colour', async () => {
  const html = await render({ owner: 'Dorpspartij' }, '#1D6B3A')
  expect(html).toContain('<title>Titel · Dorpspartij</title>')
  expect(html).toContain('href="/assets/accent-1d6b3a.css"')
})

test('something else than a colour never reaches the page', async () => {
  expect(await render({}, 'red;}</style>')).not.toContain('accent-')
})

test('a title cannot break out of the data for search engines', async () => {
  const html = await render({
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: '</script><script>alert(1)</script>',
    },
  })
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain('\\u003c/script>')
})

test('what is not for search engines says so, and has no canonical address', async () => {
  const html = await render({ isIndexed: false })
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).not.toContain('rel="canonical"')
})

test('an article tells when it was published', async () => {
  const html = await render({
    article: { publishedAt: '2020-06-18T09:00:00+02:00', changedAt: null },
  })
  expect(html).toContain('property="article:published_time" content="2020-06-18T09:00:00+02:00"')
  expect(html).not.toContain('article:modified_time')
})
