import { expect, test } from 'vitest'

import { bareIssue, fullIssue } from '../../mails/mails.examples'

import { letterProblems, sizeProblem } from './letter-problems'
import { MailingLetter } from './mailing-letter'
import { mailingTemplate } from './mailing-template.email'
import { firstLine } from './mailing-text'

test('a letter comes back from the database as it went in', () => {
  expect(MailingLetter.parse(JSON.parse(JSON.stringify(fullIssue)))).toEqual(fullIssue)
})

test('what keeps it from being sent is said in whole sentences', () => {
  expect(letterProblems(fullIssue)).toEqual([])
  const nothing: MailingLetter = {
    ...fullIssue,
    subject: '',
    intro: [],
    cards: [],
    colophon: { responsible: 'Bestuur', address: [], email: null },
  }
  expect(letterProblems(nothing)).toEqual([
    'De brief heeft nog geen onderwerp.',
    'De brief is nog leeg. Schrijf een inleiding, of kies een stuk of besluit.',
    'Het colofon van uw partij is niet af. Er moet in staan wie verantwoordelijk is, met een postadres of een e-mailadres.',
  ])
  expect(letterProblems({ ...nothing, subject: 'Ja', cards: fullIssue.cards })).toHaveLength(1)
})

test('a mail that Gmail would cut off is too large', () => {
  expect(sizeProblem('a'.repeat(101_000))).toEqual([])
  // Two bytes each, as in "coördinatie".
  expect(sizeProblem('ö'.repeat(51_200))).toEqual([
    expect.stringContaining('De mail is te groot: 101 kB.'),
  ])
})

test('who wrote no first line for the inbox gets the beginning of the letter there', () => {
  expect(firstLine(fullIssue)).toBe(fullIssue.preheader)
  expect(firstLine(bareIssue)).toMatch(/^Beste inwoner, Op 1 januari gaat het welzijnswerk/)
  expect(firstLine(bareIssue).length).toBeLessThanOrEqual(140)
})

test('the plain text of an issue reads from top to bottom', async () => {
  const { text } = await mailingTemplate(fullIssue)
  expect(text).toMatchInlineSnapshot(`
    "Dorpspartij Gemert-Bakel
    Sterk op de inhoud.

    Wat er in januari verandert in het welzijnswerk

    Beste inwoner,

    Op 1 januari gaat het welzijnswerk naar een nieuwe organisatie. Wij waren voor, onder voorwaarden. Wat u daarvan merkt, leest u in het dossier met alle stappen (https://raadlijn.example/dossiers/welzijnswerk).

    - Uw vaste dorpsondersteuner blijft.
    - Voor schuldhulp belt u een ander nummer:
       1. overdag de gemeente,
       2. ’s avonds de huisarts.

    Vragen? Mail de fractie (fractie@dorpspartij.example).
    Bart van Oort

    * * *

    Standpunt · 12 november 2020
    Houd de dorpsondersteuner dicht bij de mensen

    Wie hulp nodig heeft, moet iemand in het dorp kennen. Daarom blijven wij erbij.

    Voor, onder voorwaarden: Keuze voor Lumens
    Voorwaarden: de dorpsondersteuners blijven onafhankelijk.

    Lees het hele stuk:
    https://raadlijn.example/partijen/dorpspartij/houd-de-dorpsondersteuner

    * * *

    Raadsbesluit · Gebeurd
    De raad kiest voor een stichting voor dorpsondersteuners

    Wanneer: december 2020
    Door: Gemeenteraad
    Uitkomst: Aangenomen

    Achttien dorpsondersteuners werken voortaan voor een eigen stichting.

    Bekijk deze stap:
    https://raadlijn.example/besluiten/stichting-dorpsondersteuners

    * * *

    Politieke reclame · Nieuws · 20 november 2020
    Kom naar onze avond over welzijn

    Op dinsdag praten wij met inwoners in het gemeenschapshuis.

    Lees het hele stuk:
    https://raadlijn.example/partijen/dorpspartij/avond-over-welzijn

    * * *

    Word lid van de Dorpspartij:
    https://dorpspartij.example/lid

    -- 

    U krijgt deze mail omdat u Dorpspartij Gemert-Bakel volgt.
    Stop hiermee: https://lezer.invalid/stop/party:p1

    Voorkeuren: https://raadlijn.example/nieuwsbrief/voorkeuren
    Wat wij bewaren: https://raadlijn.example/nieuwsbrief/wat-wij-bewaren
    Bekijk deze brief online: https://raadlijn.example/nieuwsbrief/archief/wat-er-in-januari-verandert

    Verantwoordelijk voor deze brief: Bestuur Dorpspartij, Dorpspartij Gemert-Bakel, Markt 1, 5421 AA Gemert.

    Vragen? Mail naar bestuur@dorpspartij.example.

    Verstuurd door Raadlijn, raadlijn.example, namens Dorpspartij Gemert-Bakel.

    "
  `)
})

test('a party that filled in little has no empty places in its letter', async () => {
  const { html, text } = await mailingTemplate(bareIssue)
  expect(html).not.toContain('<img')
  expect(html).not.toContain('Word lid')
  expect(text).toContain(
    'Verantwoordelijk voor deze brief: Bestuur Dorpspartij, Dorpspartij Gemert-Bakel.',
  )
})

test('what people typed cannot become markup in an issue', async () => {
  const typed = '<img src=x onerror=alert(1)>"\'&'
  const [post] = fullIssue.cards
  const { html } = await mailingTemplate({
    ...fullIssue,
    subject: typed,
    preheader: typed,
    party: { ...fullIssue.party, name: typed, slogan: typed },
    cards: post ? [{ ...post, title: typed }] : [],
  })
  expect(html).not.toContain('<img src=x')
  expect(html.match(/&lt;img src=x/g)?.length).toBeGreaterThanOrEqual(5)
})
