import type { Letter } from './letter'

import { expect, test } from 'vitest'

import { letterHtml } from './letter-html.email'
import { letterText } from './letter-text'

const sender = { siteUrl: 'https://raadlijn.example', contact: 'post@raadlijn.example' }
const letter: Letter = {
  subject: 'Onderwerp',
  preheader: 'Kort gezegd',
  heading: 'Dorpssteunpunt: <ja> & nee',
  blocks: [
    { kind: 'text', text: 'Eerste zin.' },
    { kind: 'quote', text: 'Ja, ik wil "dit".' },
    { kind: 'facts', rows: [{ label: 'Wanneer', value: 'eind april 2016' }] },
    { kind: 'button', label: 'Lees verder', url: 'https://raadlijn.example/a?b=1&c="2"' },
  ],
  reasons: [
    {
      text: 'U volgt dit dossier.',
      ending: { label: 'Stoppen', url: 'https://raadlijn.example/stop?token=t' },
    },
  ],
  responsible: 'Verantwoordelijk: het bestuur van de Dorpspartij.',
}

test('both forms hold the same things', async () => {
  const forms = [await letterHtml(letter, sender), letterText(letter, sender)]
  for (const form of forms) {
    expect(form).toContain('Eerste zin.')
    expect(form).toContain('eind april 2016')
    expect(form).toContain('Lees verder')
    expect(form).toContain('U volgt dit dossier.')
    expect(form).toContain('https://raadlijn.example/stop?token=t')
    expect(form).toContain('het bestuur van de Dorpspartij')
    expect(form).toContain('post@raadlijn.example')
  }
})

test('what people typed cannot become markup, not even in a link', async () => {
  const html = await letterHtml(letter, sender)
  expect(html).toContain('&lt;ja&gt; &amp; nee')
  expect(html).toContain('href="https://raadlijn.example/a?b=1&amp;c=&quot;2&quot;"')
  expect(html).not.toContain('<ja>')
})

test('nothing is fetched when the mail is opened', async () => {
  expect(await letterHtml(letter, sender)).not.toMatch(/<img|<link|<script|@import|url\(|src=/i)
})

test('it is small, Dutch and fit for the dark', async () => {
  const html = await letterHtml(letter, sender)
  expect(html.length).toBeLessThan(12_000)
  expect(html).toContain('<html dir="ltr" lang="nl">')
  expect(html).toContain('prefers-color-scheme:dark')
})

test('a heading with line breaks stays one line of plain text', () => {
  expect(letterText({ ...letter, heading: 'Eén\r\n\r\ntwee' }, sender)).toMatch(/^Eén twee\n/)
})
