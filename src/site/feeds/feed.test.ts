import type { FoundPost } from '@/publishing/api'
import type { FeedEntry } from './feed-entry'

import { expect, test } from 'vitest'

import { atomFeed, jsonFeed } from './feed'
import { postEntry, stepEntry } from './feed-entry'
import { robots, sitemap, sitemapIndex } from './sitemap'

const post: FoundPost = {
  id: '1',
  partyId: 'p',
  publishedAt: '2026-11-21T09:00:00.000Z',
  changedAt: '2026-11-21T11:00:00.000Z',
  advertising: null,
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
    publishedOn: { text: '', short: '', edtf: '', sortFrom: null, sortTo: null, year: null },
    image: null,
    isAdvertising: false,
  },
}

const step = {
  title: 'De raad besluit',
  slug: 'raad-besluit',
  when: {
    text: 'eind april 2027',
    short: '',
    edtf: '',
    sortFrom: null,
    sortTo: null,
    year: null,
  },
  addedAt: '2026-10-01T09:00:00.000Z',
  changedAt: '2026-11-22T08:00:00.000Z',
  what: 'Datum: eerst maart 2027, nu eind april 2027.',
}

const options = {
  title: 'Nieuws van Dorpspartij',
  description: 'Standpunten en raadsnieuws',
  path: '/partijen/dorpspartij',
  origin: 'https://raadlijn.example',
}
const entries = [postEntry(post), stepEntry(step)]

test('a feed tells of a post under its one address, with the moment of its last correction', () => {
  const { body } = atomFeed({ ...options, entries: [postEntry(post)] })
  expect(body).toContain('<id>https://raadlijn.example/partijen/dorpspartij/voor-lumens</id>')
  expect(body).toContain('<updated>2026-11-21T11:00:00.000Z</updated>')
  expect(body).toContain('<published>2026-11-21T09:00:00.000Z</published>')
  expect(body).toContain('Voor &lt;b&gt;Lumens&lt;/b&gt; &amp; buurt')
})

test('a step comes with its date in Dutch, what changed, and the moment of the change', () => {
  const { body } = atomFeed({ ...options, entries })
  expect(body).toContain('<id>https://raadlijn.example/besluiten/raad-besluit</id>')
  expect(body).toContain('<updated>2026-11-22T08:00:00.000Z</updated>')
  expect(body).toContain('Eind april 2027. Datum: eerst maart 2027, nu eind april 2027.')
  expect(body.indexOf('raad-besluit')).toBeLessThan(body.indexOf('voor-lumens'))
})

test('an advertisement begins with who paid, in a line of its own', () => {
  const advertising = {
    sponsor: 'Vrienden & Co',
    sponsorContact: 'Dorpsstraat 1',
    controller: null,
    payer: null,
    amount: '€ 250',
    fundsOrigin: 'particulier, uit de EU',
    period: '1 maart 2026 tot en met 18 maart 2026',
    occasion: 'Verkiezingen',
    targeting: null,
  }
  const entry = postEntry({ ...post, advertising })
  const [line, ...lead] = entry.text.split('\n')
  expect(line).toContain('In opdracht van Vrienden & Co.')
  expect(line).toContain('Bedrag: € 250.')
  expect(lead).toEqual([post.teaser.lead])
  const { body } = atomFeed({ ...options, entries: [entry] })
  expect(body).toContain('Vrienden &amp; Co.')
  expect(body).toContain('Nee.<br/>Waarom')
})

test('the same feed as JSON, in version 1.1', () => {
  const feed = JSON.parse(jsonFeed({ ...options, entries }).body) as Record<string, unknown>
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Nieuws van Dorpspartij',
    home_page_url: 'https://raadlijn.example/partijen/dorpspartij',
    feed_url: 'https://raadlijn.example/partijen/dorpspartij/feed.json',
    items: [
      { id: 'https://raadlijn.example/besluiten/raad-besluit' },
      {
        url: 'https://raadlijn.example/partijen/dorpspartij/voor-lumens',
        title: 'Voor <b>Lumens</b> & buurt',
        content_text: 'Waarom wij "ja" zeggen.',
        authors: [{ name: 'Dorpspartij' }],
      },
    ],
  })
})

test('a character that XML may not hold does not make the feed unreadable', () => {
  const entry: FeedEntry = { ...postEntry(post), title: 'Zorg\u0000 en \u000bwelzijn ]]> klaar' }
  const { body } = atomFeed({ ...options, entries: [entry] })
  expect(body).toContain('Zorg en welzijn ]]&gt; klaar')
})

test('a feed without entries is the same each time', () => {
  const empty = { ...options, entries: [] }
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
