import { beforeAll, describe, expect, test } from 'vitest'

import { renderDocument } from '../document/render-document'

import { dossierEmbedExamples, dossierPageExamples } from './dossier-page.examples'

const words = (markup: string) =>
  markup
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
const stepOf = (html: string, slug: string) =>
  html.split('<li class="step"').find((part) => part.includes(`id="stap-${slug}"`)) ?? ''

describe('a dossier', () => {
  let html = ''
  beforeAll(async () => {
    html = await renderDocument(dossierPageExamples['dossier-voorbeeldstad'])
  })

  test('tells in its first lines what happened, what comes, who does it and what it costs', () => {
    const text = words(html)
    expect(text).toContain(
      'Laatste stap Commissie praat over de buurtteams 6 oktober 2026, Commissie',
    )
    expect(text).toContain(
      'Hierna Raad besluit over de buurtteams 15 december 2026, Gemeenteraad, 2 keer verzet',
    )
    expect(text).toContain(
      'Wie voert het nu uit Stichting Welzijn Voorbeeldstad vanaf 1 januari 2019',
    )
  })

  test('offers choices in a form that works without a script, of what there is alone', () => {
    const form = /<form class="timeline-filter[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
    expect(form).toContain('action="/dossiers/buurtteams#tijdlijn" method="get"')
    expect(form).toContain('<option value="samen-zorgen">Samen Zorgen</option>')
    expect(form).not.toContain('value="motie"')
    expect(form.match(/<label for="([^"]+)"/g)).toHaveLength(
      form.match(/<select id=/g)?.length ?? 0,
    )
  })

  test('ties a step to others in both directions, each on the same page', () => {
    const replaced = stepOf(html, 'college-wil-een-loket')
    expect(replaced).toContain('data-replaced="true"')
    expect(words(replaced)).toContain('Vervangen door: College stelt vijf buurtteams voor')
    expect(replaced).toContain('href="#stap-college-stelt-buurtteams-voor"')
    const replacing = stepOf(html, 'college-stelt-buurtteams-voor')
    expect(words(replacing)).toContain('Vervangt: College wil één loket in het stadhuis')
    expect(replacing).not.toContain('data-replaced')
  })

  test('gives every step a link of its own, named for who cannot see where it stands', () => {
    expect(html).toContain(
      'href="#stap-inwoneravond-noord" aria-label="Link naar deze stap: Inwoneravond in Noord"',
    )
  })

  test('says how each party voted beside what it said', () => {
    expect(words(stepOf(html, 'commissie-over-buurtteams'))).toContain(
      'Stemming. Voor: Vooruit. Tegen: Samen Zorgen en Fractie-De Wit. Verdeeld (6 voor, 1 tegen): Lokaal Belang.',
    )
    expect(words(html)).toMatch(/Rond of na de stemming: Tegen .{0,60}Stem: tegen/)
  })

  test('tells what a party said before it changed its mind, with day and post', () => {
    expect(words(html)).toContain(
      'Eerder zei de partij: 12 sep 2026 : voor, onder voorwaarden over ‘College stelt vijf buurtteams voor’ ( Buurtteams: ja, maar eerst genoeg mensen )',
    )
  })

  test('draws amounts that can be compared, and says the same in words', () => {
    const table = /<table class="money-table[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    expect(words(table)).toContain('Bedragen per jaar')
    expect(words(table)).toContain('ruim € 2.100.000 per jaar')
    expect(table.match(/<svg class="amount-bar"[^>]*aria-hidden="true"/g)).toHaveLength(3)
    expect(words(html)).toContain('Tel ze niet bij elkaar op.')
  })

  test('says what changes hands, and when', () => {
    expect(words(html)).toContain(
      'Dit verandert 30 juni 2027 Stichting Welzijn Voorbeeldstad stopt.',
    )
  })

  test('leads from what was decided and what comes to the steps themselves', () => {
    const facts = /<dl class="key-facts"[\s\S]*?<\/dl>/.exec(html)?.[0] ?? ''
    expect(facts).toMatch(/<dt>Hierna<\/dt><dd><a href="\/besluiten\/[^"]+">Raad besluit over/)
  })

  test('ends with how it goes on', () => {
    expect(words(html)).toContain(
      'Wordt vervolgd. Hierna: Raad besluit over de buurtteams , 15 december 2026 (Gemeenteraad). De datum is 2 keer verzet.',
    )
  })

  test('tells other software and other people how to show it elsewhere', () => {
    expect(html).toMatch(
      /<link rel="alternate" type="application\/json\+oembed"[^>]*%2Fdossiers%2Fbuurtteams/,
    )
    expect(html).toMatch(/<link rel="alternate" type="text\/xml\+oembed"/)
    expect(html).toContain(
      '&lt;iframe src=&quot;https://raadlijn.example/dossiers/buurtteams/ingesloten',
    )
    expect(html).not.toContain('name="robots"')
  })
})

test('a choice is kept in the form, counted in words, and left to no search engine', async () => {
  const html = await renderDocument(dossierPageExamples['dossier-gekozen'])
  expect(html).toContain('<option value="bespreking" selected="">')
  expect(words(html)).toContain('2 van 9 stappen, soort: bespreking.')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toContain(
    '<link rel="canonical" href="https://raadlijn.example/dossiers/buurtteams"/>',
  )
  expect(html).toContain('<a href="/dossiers/buurtteams#tijdlijn">Toon alles</a>')
})

test('a choice that finds nothing says so kindly and shows the way back', async () => {
  const text = words(await renderDocument(dossierPageExamples['dossier-niets-gekozen']))
  expect(text).toContain(
    'Bij deze keuze horen geen stappen. Kies hierboven iets anders, of bekijk de hele tijdlijn',
  )
  expect(text).not.toContain('Er staan nog geen stappen op deze tijdlijn.')
})

test('a long timeline is turned page by page, with what is coming always at hand', async () => {
  const html = await renderDocument(dossierPageExamples['dossier-lang'])
  expect(html.match(/<li class="step"/g)).toHaveLength(100)
  expect(words(html)).toContain('240 stappen: nummer 101 tot en met 200.')
  expect(html).toContain('<a href="/dossiers/dorpshart?pagina=3#straks">Naar wat nog komt</a>')
  expect(html).toContain('<a href="/dossiers/dorpshart#tijdlijn"><span>Deel <!-- -->1</span>')
  expect(html).toContain('aria-current="page"')
})

describe('a timeline within another site', () => {
  let html = ''
  beforeAll(async () => {
    html = await renderDocument(dossierEmbedExamples.ingesloten)
  })

  test('begins with what is to come, because a frame is low', () => {
    const order = ['Wordt vervolgd', 'Dit moet nog gebeuren', 'Dit is er gebeurd']
    expect(order.map((said) => html.indexOf(said))).toEqual(
      order.map((said) => html.indexOf(said)).toSorted((a, b) => a - b),
    )
    for (const said of order) expect(html).toContain(said)
  })

  test('says whose it is and where the rest can be read', () => {
    expect(words(html)).toContain('Lees het hele dossier op Raadlijn')
    expect(html).toContain(
      '<link rel="canonical" href="https://raadlijn.example/dossiers/buurtteams"/>',
    )
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })

  test('opens every link outside the frame, and has none that would reload the page around it', () => {
    expect(html).toContain('<base target="_top"/>')
    expect(html).not.toContain('href="#')
    expect(html).toContain('href="/dossiers/buurtteams#stap-')
  })

  test('holds no form, no script and no way to know a reader', () => {
    expect(html).not.toMatch(/<form|<script|<img|<iframe|<input/)
  })
})
