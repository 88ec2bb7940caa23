import { expect, test } from 'vitest'

import { clientLimits } from '@tests/support/mail-limits/client-limits'
import { palePlaces } from '@tests/support/mail-limits/mail-contrast'
import { parsedMail } from '@tests/support/mail-limits/parsed-mail'

import { targetKey } from '../targets'

import { endingMark, filledIn } from './mail-template'
import { fullIssue, mailExamples, postNews } from './mails.examples'
import { alertTemplate } from './alert-template.email'

const examples = await mailExamples()
const stop = 'https://raadlijn.example/nieuwsbrief/opzeggen?token=t'
const followed = [
  { kind: 'party', id: 'p1' },
  { kind: 'dossier', id: 'd1' },
] as const
const endings = new Map(followed.map((target) => [targetKey(target), stop]))
const mails = Object.entries(examples).map(
  ([name, template]) => [name, parsedMail(filledIn(template, endings))] as const,
)

for (const { name, complaints } of clientLimits) {
  test.each(mails)(`${name}: %s`, (_, mail) => {
    expect(complaints(mail)).toEqual([])
  })
}

test.each(mails)('every word can be read, whoever paints the ground: %s', (_, mail) => {
  for (const scheme of ['light', 'dark', 'inverted'] as const)
    expect(palePlaces(mail, scheme), scheme).toEqual([])
})

test('the limits are no formality: a mail that breaks them is found', () => {
  const broken = parsedMail({
    subject: '',
    text: '<p>null</p>\n\n\n\nweg ',
    html: `<html><head><link href="/a.css"><style>@import "x";.a{display:flex}${' '.repeat(102_400)}</style></head><body><table><tr style="padding:4px"><td style="display:flex;color:#999999"><img src="/a.webp"><a href="/pad">Hier</a></td></tr></table><script></script></body></html>`,
  })
  const silent = clientLimits.filter(({ complaints }) => complaints(broken).length === 0)
  expect(silent.map(({ name }) => name)).toEqual([
    // There is no hidden first line at all.
    'nothing of the text follows the first line in the inbox, which is short',
  ])
  expect(palePlaces(broken, 'light')).toHaveLength(1)
})

test('one mail serves all who follow the same: each mark becomes a way out, in both forms', async () => {
  const targets = followed.map((target) => ({ ...target, name: 'Iets' }))
  const sender = { siteUrl: 'https://raadlijn.example', contact: 'post@raadlijn.example' }
  const template = await alertTemplate(postNews, targets, sender)
  for (const target of followed) {
    expect(template.html).toContain(`href="${endingMark(targetKey(target))}"`)
    expect(template.text).toContain(endingMark(targetKey(target)))
  }
  const { html, text } = filledIn(template, endings)
  expect(html.split(`href="${stop}"`)).toHaveLength(3)
  expect(`${html}${text}`).not.toContain('lezer.invalid')
})

test('a party speaks to its own followers under its own name, and to nobody else', async () => {
  const sender = { siteUrl: 'https://raadlijn.example', contact: 'post@raadlijn.example' }
  const dossier = { kind: 'dossier', id: 'd1', name: 'Iets' } as const
  const party = { kind: 'party', id: 'p1', name: 'Dorpspartij' } as const
  expect(await alertTemplate(postNews, [dossier], sender)).toMatchObject({
    fromName: null,
    replyTo: null,
  })
  expect(await alertTemplate(postNews, [party], sender)).toMatchObject({
    fromName: 'Dorpspartij',
    replyTo: 'fractie@dorpspartij.example',
  })
})

test.each(Object.keys(examples))(
  'whoever is subscribed can change that, and see what is kept: %s',
  (name) => {
    const { html, text } = examples[name] ?? { html: '', text: '' }
    const isSubscribed = html.includes('Stop hiermee')
    for (const form of [html, text]) {
      expect(form.includes('https://raadlijn.example/nieuwsbrief/wat-wij-bewaren')).toBe(
        isSubscribed,
      )
      expect(form.includes('Voorkeuren: ') || form.includes('>Voorkeuren<')).toBe(isSubscribed)
      expect(form).toContain('Verstuurd door Raadlijn')
    }
  },
)

test('an issue is small: a list of a hundred thousand is a hundred thousand times this', () => {
  expect(examples.uitgave?.html.length).toBeLessThan(30_000)
  expect(fullIssue.cards).toHaveLength(3)
})
