import { expect, test } from 'vitest'

import { dossierAt, oembed, oembedLinks, oembedXml } from './oembed'

const origin = 'https://raadlijn.example'
const dossier = { title: 'Welzijn & "zorg" <b>', slug: 'welzijn' }
const roomy = { maxWidth: null, maxHeight: null }

test('only a dossier of this site can be embedded', () => {
  expect(dossierAt(`${origin}/dossiers/welzijn`, origin)).toBe('welzijn')
  expect(dossierAt(`${origin}/dossiers/Welzijn/?orgaan=raad#stap-x`, origin)).toBe('welzijn')
  expect(dossierAt('http://raadlijn.example/dossiers/welzijn', origin)).toBe('welzijn')
  for (const url of [
    'https://elders.example/dossiers/welzijn',
    'https://raadlijn.example.elders.example/dossiers/welzijn',
    `${origin}/besluiten/welzijn`,
    `${origin}/dossiers/welzijn/feed.xml`,
    `${origin}/dossiers/..%2fadmin`,
    'javascript:alert(1)',
    'geen adres',
    '',
  ])
    expect([url, dossierAt(url, origin)]).toEqual([url, null])
})

test('the frame never grows beyond the room that there is', () => {
  const small = oembed(dossier, origin, { maxWidth: 300, maxHeight: 200 })
  expect([small.width, small.height]).toEqual([300, 200])
  expect(small.html).toContain('width="300" height="200"')
  const large = oembed(dossier, origin, { maxWidth: 9000, maxHeight: 9000 })
  expect([large.width, large.height]).toEqual([640, 720])
})

test('a title with signs of HTML stays a title', () => {
  const { html } = oembed(dossier, origin, roomy)
  expect(html).toContain('title="Tijdlijn: Welzijn &amp; &quot;zorg&quot; &lt;b&gt;"')
  expect(html).toContain('src="https://raadlijn.example/dossiers/welzijn/ingesloten"')
  expect(html).not.toContain('<script')
})

test('the same answer as XML', () => {
  const xml = oembedXml(oembed(dossier, origin, roomy))
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/)
  expect(xml).toContain('<type>rich</type>')
  expect(xml).toContain('<title>Welzijn &amp; "zorg" &lt;b&gt;</title>')
  expect(xml).toContain('<html>&lt;iframe src=')
})

test('a page tells where to ask', () => {
  expect(oembedLinks(origin, dossier).json).toBe(
    `${origin}/oembed?url=https%3A%2F%2Fraadlijn.example%2Fdossiers%2Fwelzijn&format=json`,
  )
})
