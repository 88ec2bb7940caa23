import type { Examples } from '../preview/example'

import { sampleConsent } from '../newsletter/newsletter.examples'
import { dorpspartij, dorpspartijMark } from '../preview/gemert-bakel'
import { dossierTiles, teasers } from '../preview/posts'
import { onePage, sampleImage, sampleSite } from '../preview/sample'
import { samenZorgen, withLongName } from '../preview/voorbeeldstad'

import { ColophonPage } from './colophon-page'
import { FractionPage } from './fraction-page'
import { PartyPage } from './party-page'
import { PartyPostsPage } from './party-posts-page'

const site = sampleSite()

const imprint = {
  responsible: 'Bestuur van de Dorpspartij Gemert-Bakel',
  address: ['Dorpsstraat 1', '5421 AB Gemert'],
  email: 'bestuur@dorpspartij.example',
  phone: null,
  iban: 'NL91 ABNA 0417 1643 00',
  website: 'https://www.dorpspartij.example/',
}

const emptyImprint = {
  responsible: 'het bestuur',
  address: [],
  email: null,
  phone: null,
  iban: null,
  website: null,
}

/** A party’s own pages: its front, its posts, its people and who is responsible. */
export const partyPageExamples = {
  partij: (
    <PartyPage
      site={site}
      party={dorpspartij}
      imprint={imprint}
      latest={teasers.slice(0, 2).map((teaser) => ({ ...teaser, party: dorpspartijMark }))}
      dossiers={dossierTiles.slice(0, 1)}
      consentText={sampleConsent}
    />
  ),
  'partij-leeg': (
    <PartyPage
      site={site}
      party={withLongName}
      imprint={emptyImprint}
      latest={[]}
      dossiers={[]}
      consentText={sampleConsent}
    />
  ),
  standpunten: (
    <PartyPostsPage
      site={site}
      party={samenZorgen}
      page="standpunten"
      posts={teasers}
      paging={onePage}
    />
  ),
  'raadsnieuws-leeg': (
    <PartyPostsPage
      site={site}
      party={withLongName}
      page="raadsnieuws"
      posts={[]}
      paging={onePage}
    />
  ),
  fractie: (
    <FractionPage
      site={site}
      party={dorpspartij}
      fraction={{
        now: [
          {
            name: 'Bart van Oort',
            slug: 'bart-van-oort',
            role: 'Raadslid',
            period: 'sinds 2018',
            portrait: null,
          },
          {
            name: 'Anna Bakker',
            slug: null,
            role: 'Fractievoorzitter',
            period: null,
            portrait: sampleImage({ width: 800, height: 800 }),
          },
          {
            name: 'Wilhelmina van der Heijden-Oosterhuis',
            slug: null,
            role: 'Burgerlid',
            period: null,
            portrait: null,
          },
        ],
        before: [
          {
            name: 'Greet de Wit',
            slug: null,
            role: 'Raadslid',
            period: '2014 tot 2018',
            portrait: null,
          },
        ],
      }}
    />
  ),
  'fractie-leeg': (
    <FractionPage site={site} party={dorpspartij} fraction={{ now: [], before: [] }} />
  ),
  colofon: <ColophonPage site={site} party={dorpspartij} imprint={imprint} />,
} satisfies Examples
