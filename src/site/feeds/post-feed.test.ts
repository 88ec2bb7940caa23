import type { FoundPost } from '@/publishing/api'

import { expect, test } from 'vitest'

import { atomFeed, jsonFeed } from './post-feed'
import { robots, sitemap, sitemapIndex } from './sitemap'

const post: FoundPost = {
  id: '1',
  partyId: 'p',
  publishedAt: '2026-11-21T09:00:00.000Z',
  changedAt: '2026-11-21T11:00:00.000Z',
  teaser: {
    title: 'Voor <b>Lumens</b> & buurt',
    slug: 'voor-lumens',
    type: 'standpunt',
    lead: 'Waarom wij "ja" zeggen.',
    party: {
      name: 'Dorpspartij',
      shortName: 'Dorpspartij',
      slug: 'dorpspartij',
      accent: '#1d6b3a',
      seats: 4,
    },
    municipality: { name: 'Gemert-Bakel', slug: 'gemert-bakel' },
    publishedOn: {
      text: '',
      short: '',
      edtf: '',
      sortFrom: null,
      sortTo: null,
      year: null,
    },
    image: null,
  },
}
const options = {
  title: 'Nieuws van Dorpspartij',
  description: 'Standpunten en raadsnieuws',
  path: '/partijen/dorpspartij',
  origin: 'https://raadlijn.example',
}

test('a feed tells of a post under its one address, with the moment of its last correction', () => {
  const { body } = atomFeed({ ...options, posts: [post] })
  expect(body).toContain('<id>https://raadlijn.example/partijen/dorpspartij/voor-lumens</id>')
  expect(body).toContain('<updated>2026-11-21T11:00:00.000Z</updated>')
  expect(body).toContain('<published>2026-11-21T09:00:00.000Z</published>')
  expect(body).toContain('Voor &lt;b&gt;Lumens&lt;/b&gt; &amp; buurt')
})

test('the same feed as JSON', () => {
  const feed: unknown = JSON.parse(jsonFeed({ ...options, posts: [post] }).body)
  expect(feed).toMatchObject({
    title: 'Nieuws van Dorpspartij',
    items: [{ url: 'https://raadlijn.example/partijen/dorpspartij/voor-lumens' }],
  })
})

test('a feed without posts is the same each time', () => {
  const empty = { ...options, posts: [] }
  expect(atomFeed(empty)).toEqual(atomFeed(empty))
})

test('the sitemap and robots.txt name full addresses', () => {
  const addresses = [{ path: '/dossiers/a', changedAt: '2026-11-21T10:00:00.000Z' }]
  expect(sitemap(options.origin, addresses).body).toContain(
    '<loc>https://raadlijn.example/dossiers/a</loc><lastmod>2026-11-21</lastmod>',
  )
  expect(robots(options.origin).body).toContain('Sitemap: https://raadlijn.example/sitemap.xml')
})

test('a long sitemap is a list of its parts', () => {
  expect(sitemapIndex(options.origin, ['/sitemap.xml?deel=1&x=y']).body).toContain(
    '<sitemap><loc>https://raadlijn.example/sitemap.xml?deel=1&amp;x=y</loc></sitemap>',
  )
})
