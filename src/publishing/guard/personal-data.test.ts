import { describe, expect, test } from 'vitest'

import { personalDetails } from './personal-data'
import { readableTexts } from './readable-text'

const own = {
  emails: ['post@partij.example'],
  phones: ['0492-378500'],
  ibans: ['NL91ABNA0417164300'],
}
const rulesIn = (text: string) =>
  personalDetails({ path: 'lead', text }, own).map(({ rule, severity }) => [rule, severity])
const blocked = (rule: string) => [[rule, 'houdt-tegen']]
const asked = (rule: string) => [[rule, 'vraagt-om-een-reden']]

test.each([
  ['bsn', '111  222  333'],
  ['bsn', '111\u00A0\u00A0222\u2003333'],
  ['bsn', '111222\n333'],
  ['bsn', '111/222/333'],
  ['iban', 'NL02  ABNA  0123  4567  89'],
  ['iban', 'NL02 ABNA\n0123 4567 89'],
])('%s is found in %j', (rule, text) => {
  expect(rulesIn(text)).toEqual(blocked(rule))
})

describe.each(['\u200E', '\u2062', '\uFE0F', '\u034F', '\u180E'])('with %j inside', (sign) => {
  test.each([
    ['bsn', `111${sign}222333`],
    ['iban', `NL02${sign}ABNA0123456789`],
    ['telefoon', `06-123${sign}45678`],
    ['e-mail', `jan@zig${sign}go.example`],
  ])('%s is found', (rule, text) => {
    expect(rulesIn(text)).toEqual(blocked(rule))
  })
})

test.each([
  'Steun ons op NL 91 ABNA 0417 1643 00.',
  'NL91/ABNA/0417164300',
  'NL91  ABNA  0417  1643  00',
  'Mail post@partij.example of bel (+31 492 378500).',
  'De vergadering is op 08-12-2026 20:00',
  '05-10-2026 19.30',
])('%j holds nothing of anybody', (text) => {
  expect(rulesIn(text)).toEqual([])
})

test.each([
  ['bsn', 'Zaak 123456782'],
  ['bsn', 'Z/26/123456782'],
  ['telefoon', 'dossiernummer 0612345678'],
  ['bsn', 'Zie https://raad.example/stuk/123456782'],
])('%s asks for a reason in %j', (rule, text) => {
  expect(rulesIn(text)).toEqual(asked(rule))
})

test.each([
  ['e-mail', 'https://x.example/?wie=jan%40ziggo.example'],
  ['iban', 'https://x.example/NL02ABNA0123456789'],
  ['bsn', 'https://x.example/?bsn=111222333'],
  ['telefoon', 'wa.me/31612345678'],
])('%s is found in the typed address %s', (rule, text) => {
  expect(rulesIn(`Zie ${text} nu`)).toEqual(blocked(rule))
})

const body = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})
const text = (words: string) => ({ type: 'text', text: words })
const rulesOfPost = (post: object) =>
  readableTexts({ ...post }).flatMap((piece) =>
    personalDetails(piece, own).map(({ rule, severity, path }) => [path, rule, severity]),
  )

describe('behind a link', () => {
  const linked = (url: string) =>
    rulesOfPost({
      body: body({ type: 'link', fields: { linkType: 'custom', url }, children: [text('hier')] }),
    })

  test.each([
    ['telefoon', 'tel:+31612345678'],
    ['telefoon', 'tel:0612345678'],
    ['telefoon', 'sms:+31612345678?body=Hoi'],
    ['telefoon', 'https://wa.me/31612345678'],
    ['telefoon', 'https://api.whatsapp.com/send?phone=31612345678'],
    ['telefoon', 'https://signal.me/#p/+31612345678'],
    ['e-mail', 'mailto:jan%40ziggo.example'],
    ['e-mail', 'mailto:?to=jan@ziggo.example'],
    ['e-mail', 'MAILTO:post@partij.example?cc=jan@ziggo.example'],
    ['telefoon', 'mailto:post@partij.example?body=Bel%2006-12345678'],
    ['e-mail', 'https://x.example/?wie=jan%40ziggo.example'],
    ['iban', 'https://x.example/NL02%20ABNA%200123%204567%2089'],
    ['bsn', 'https://x.example/?bsn=111%20222%20333'],
  ])('%s is found in %s', (rule, url) => {
    expect(linked(url)).toEqual([['body', rule, 'houdt-tegen']])
  })

  test('a bare number of nine digits may be that of a page', () => {
    expect(linked('https://x.example/stuk/123456782')).toEqual([
      ['body', 'bsn', 'vraagt-om-een-reden'],
    ])
  })

  test.each([
    'https://x.example/2026/12/05/7-nieuws',
    'https://x.example/0612345678',
    'https://x.example/12345678-1234-4234-8234-123456782123',
    'mailto:post@partij.example?subject=Vraag',
    'tel:+31492378500',
    'https://x.example/100%/',
  ])('nothing is found in %s', (url) => {
    expect(linked(url)).toEqual([])
  })
})

test('a number goes on behind the end of a line', () => {
  const post = { body: body(text('111'), { type: 'linebreak' }, text('222333')) }
  expect(rulesOfPost(post)).toEqual([['body', 'bsn', 'houdt-tegen']])
})

test('the address of a post and those of its sources are read too', () => {
  const sources = [{ title: 'Stuk', url: 'https://x.example/?wie=jan%40ziggo.example' }]
  expect(rulesOfPost({ slug: 'jan-111222333', sources })).toEqual([
    ['slug', 'bsn', 'houdt-tegen'],
    ['sources.0.url', 'e-mail', 'houdt-tegen'],
  ])
})
