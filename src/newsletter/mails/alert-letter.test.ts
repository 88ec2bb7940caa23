import type { PostNews, StepNews } from '../alerts/alert-content'

import { expect, test } from 'vitest'

import { alertLetter } from './alert-letter'
import { letterText } from './letter-text'

const sender = { siteUrl: 'https://raadlijn.example', contact: 'post@raadlijn.example' }
const dossier = {
  kind: 'dossier',
  name: 'Welzijnswerk',
  endingUrl: 'https://raadlijn.example/stop?token=d',
} as const
const party = {
  kind: 'party',
  name: 'Dorpspartij',
  endingUrl: 'https://raadlijn.example/stop?token=p',
} as const

const post: PostNews = {
  item: 'post',
  event: 'gepubliceerd',
  title: 'Houd de dorpsondersteuner',
  lead: 'Wie hulp nodig heeft, moet iemand kennen.',
  url: 'https://raadlijn.example/partijen/dorpspartij/houd',
  party: { name: 'Dorpspartij', senderName: null, replyTo: null, responsible: 'het bestuur' },
  stances: [{ label: 'Voor, onder voorwaarden', on: 'Keuze voor Lumens' }],
  correction: null,
  isAdvertising: false,
}

const step: StepNews = {
  item: 'step',
  event: 'gewijzigd',
  title: 'Besluit van de raad',
  summary: 'De raad besluit later.',
  url: 'https://raadlijn.example/besluiten/raad',
  when: '8 mei 2013',
  wasWhen: '22 april 2013',
  whyMoved: 'Het advies van de cliëntenraad kwam later.',
  moveSource: 'https://www.zutphen.nl/brief',
  by: 'Gemeenteraad',
  status: 'Verwacht',
  isCalledOff: false,
  outcome: null,
  dossiers: ['Visie op zorg'],
}

test('a post is told with its title, lead, party and stance', () => {
  const letter = alertLetter(post, [dossier])
  expect(letter.subject).toBe('Houd de dorpsondersteuner')
  expect(letterText(letter, sender)).toMatchInlineSnapshot(`
    "Houd de dorpsondersteuner

    Nieuw van Dorpspartij.

    Wie hulp nodig heeft, moet iemand kennen.

    Keuze voor Lumens: Voor, onder voorwaarden

    Lees het hele stuk:
    https://raadlijn.example/partijen/dorpspartij/houd

    -- 

    U krijgt deze mail omdat u het dossier Welzijnswerk volgt.
    Stop hiermee: https://raadlijn.example/stop?token=d

    Verantwoordelijk voor dit stuk: het bestuur.

    Voorkeuren: https://raadlijn.example/nieuwsbrief/voorkeuren
    Wat wij bewaren: https://raadlijn.example/nieuwsbrief/wat-wij-bewaren

    Verstuurd door Raadlijn, raadlijn.example. Vragen? Mail naar post@raadlijn.example.

    "
  `)
})

test('political advertising says so in the subject and before anything else', () => {
  const letter = alertLetter({ ...post, isAdvertising: true }, [dossier])
  expect(letter.subject).toBe('Politieke reclame: Houd de dorpsondersteuner')
  expect(letter.blocks[0]).toMatchObject({ text: expect.stringContaining('politieke reclame') })
})

test('who follows two things of it gets both reasons, each with its own way out', () => {
  const text = letterText(alertLetter(post, [dossier, party]), sender)
  expect(text).toContain(
    'omdat u het dossier Welzijnswerk volgt.\nStop hiermee: https://raadlijn.example/stop?token=d',
  )
  expect(text).toContain(
    'omdat u Dorpspartij volgt.\nStop hiermee: https://raadlijn.example/stop?token=p',
  )
})

test('a correction says what was wrong, a withdrawal no longer says what stood there', () => {
  const corrected = alertLetter(
    { ...post, event: 'gecorrigeerd', correction: 'Het bedrag is 1 miljoen.' },
    [dossier],
  )
  expect(corrected.subject).toBe('Gecorrigeerd: Houd de dorpsondersteuner')
  expect(letterText(corrected, sender)).toContain('Het bedrag is 1 miljoen.')

  const withdrawn = letterText(
    alertLetter({ ...post, event: 'ingetrokken', url: null, stances: [] }, [dossier]),
    sender,
  )
  expect(withdrawn).toContain('staat niet meer online')
  expect(withdrawn).not.toContain('iemand kennen')
  expect(withdrawn).not.toContain('Lees het hele stuk')
})

test('a date that moved is told with the old one and why it moved', () => {
  const letter = alertLetter(step, [dossier])
  expect(letter.subject).toBe('Andere datum: Besluit van de raad')
  expect(letterText(letter, sender)).toMatchInlineSnapshot(`
    "Besluit van de raad

    De datum van deze stap is veranderd.

    Wanneer: 8 mei 2013 (eerst: 22 april 2013)
    Waarom: Het advies van de cliëntenraad kwam later.
    Bron daarvan: https://www.zutphen.nl/brief
    Door: Gemeenteraad
    Status: Verwacht
    Dossier: Visie op zorg

    De raad besluit later.

    Bekijk deze stap:
    https://raadlijn.example/besluiten/raad

    -- 

    U krijgt deze mail omdat u het dossier Welzijnswerk volgt.
    Stop hiermee: https://raadlijn.example/stop?token=d

    Voorkeuren: https://raadlijn.example/nieuwsbrief/voorkeuren
    Wat wij bewaren: https://raadlijn.example/nieuwsbrief/wat-wij-bewaren

    Verstuurd door Raadlijn, raadlijn.example. Vragen? Mail naar post@raadlijn.example.

    "
  `)
})

test('an outcome is told before the date that came with it', () => {
  const held = { ...step, status: 'Gebeurd', outcome: 'Aangenomen' }
  expect(alertLetter(held, [dossier]).subject).toBe('Gewijzigd: Besluit van de raad')
})

test('a step leaves out what is not known', () => {
  const text = letterText(
    alertLetter(
      { ...step, event: 'nieuw', by: null, wasWhen: null, whyMoved: null, summary: null },
      [dossier],
    ),
    sender,
  )
  expect(text).not.toContain('Door:')
  expect(text).not.toContain('Waarom:')
  expect(text).not.toContain('Uitkomst:')
  expect(text).not.toContain('null')
})
