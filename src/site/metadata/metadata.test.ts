import { expect, test } from 'vitest'

import { advice, proposal } from '../preview/voorbeeldstad-dossier'
import { stancePost } from '../preview/posts'
import { vague } from '../preview/sample'

import { decisionJsonLd } from './decision-json-ld'
import { postJsonLd } from './post-json-ld'

const site = { origin: 'https://raadlijn.example' }
const nothingMore = {
  dossiers: [],
  meeting: null,
  plans: [],
  force: [],
  effectFrom: null,
  effectUntil: null,
  proposers: [],
  text: null,
  answer: null,
  involved: [],
  amounts: [],
  votes: null,
  relations: [],
  disputes: [],
  sources: [],
  changes: [],
}

test('a post names its party, its writer and the decision that it is about, with full addresses', () => {
  const data = postJsonLd(stancePost, site)
  expect(data).toMatchObject({
    '@type': 'OpinionNewsArticle',
    url: 'https://raadlijn.example/partijen/dorpspartij/welzijn-blijft',
    publisher: { name: 'Dorpspartij' },
    author: [{ name: 'Bart van Oort', url: 'https://raadlijn.example/personen/bart-van-oort' }],
  })
  expect(JSON.stringify(data.about)).toContain(
    'https://raadlijn.example/besluiten/samenwerking-levgroep-stopt',
  )
})

test('what a body laid down is told apart from what was only discussed', () => {
  expect(decisionJsonLd({ ...proposal, ...nothingMore }, site)['@type']).toBe('Legislation')
  expect(decisionJsonLd({ ...advice, ...nothingMore }, site)).toMatchObject({
    '@type': 'Event',
    startDate: '2026-10-06',
  })
})

test('a question of the council is a question, with its answer once there is one', () => {
  const asked = { ...advice, ...nothingMore, kind: 'raadsvraag', text: 'Wie betaalt dit?' } as const
  expect(decisionJsonLd(asked, site)).toMatchObject({
    '@type': 'Question',
    name: advice.title,
    text: 'Wie betaalt dit?',
    answerCount: 0,
  })
  const answer = { text: 'De gemeente.', on: advice.when, url: null }
  expect(decisionJsonLd({ ...asked, answer }, site)).toMatchObject({
    answerCount: 1,
    acceptedAnswer: { text: 'De gemeente.', dateCreated: '2026-10-06' },
  })
})

test('a vague date is not made exact for machines', () => {
  const when = vague('eind april 2016', '2016-04-21/2016-04-30', '2016-04-21', '2016-04-30')
  expect(decisionJsonLd({ ...advice, ...nothingMore, when }, site).startDate).toBeUndefined()
})

test('machines are told the same way up that readers see', () => {
  const { mainEntityOfPage } = postJsonLd(stancePost, site)
  expect(mainEntityOfPage).toMatchObject({
    breadcrumb: {
      itemListElement: [
        { position: 1, item: 'https://raadlijn.example/partijen/dorpspartij' },
        { position: 2, name: stancePost.title },
      ],
    },
  })
})
