import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Post } from '@/payload-types'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMedia } from '@tests/support/make-media'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { lexicalBody, lexicalText, makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

type Finding = { key: string; rule: string; severity: string; path: string; quotes: string[] }
type Node = Parameters<typeof lexicalBody>[number]

const bsn = '123456782'
const sources = [{ title: 'Raadsstuk' }]
let booted: BootedPayload
let party: string
let municipality: string
let writer: Login
let editor: Login
let stranger: Login

beforeAll(async () => {
  booted = await bootPayload()
  municipality = (await makeMunicipality(booted.payload)).id
  const owner = await makeParty(booted.payload, {
    municipality,
    contact: { email: 'post@partij.example', phone: '0492-378500' },
  })
  party = owner.id
  writer = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
  const other = await makeParty(booted.payload)
  stranger = await makeUser(booted, { seats: [{ party: other.id, role: 'manager' }] })
})

afterAll(() => booted.stop())

const offered = (more: Partial<Post> = {}) =>
  makePost(booted.payload, { party, type: 'nieuws', sources, stage: 'ter-beoordeling', ...more })

const change = (id: string, body: object, { token } = editor, query = '') =>
  rest(booted.config, `/posts/${id}?depth=0${query}`, { method: 'PATCH', body, token })

const approve = (id: string, more: object = {}) => change(id, { stage: 'goedgekeurd', ...more })

const look = (body: object, { token }: { token?: string } = writer) =>
  rest(booted.config, '/posts/guard', { method: 'POST', body, token })

async function findingsOf(post: Post): Promise<Finding[]> {
  const answer = await look({ ...post, party })
  expect(answer.status).toBe(200)
  return (answer.body as { findings: Finding[] }).findings
}

const block = (fields: object): Node => ({ type: 'block', version: 2, fields })
const run = (text: string, format = 0) => ({ type: 'text', version: 1, text, format })
const paragraph = (...children: object[]): Node => ({ type: 'paragraph', version: 1, children })

describe('personal data is not approved', () => {
  const planted: [string, Partial<Post>, string][] = [
    ['in the title', { title: `Brief over ${bsn}` }, 'title'],
    ['in the lead', { lead: `Het gaat om NL91 ABNA 0417 1643 00.` }, 'lead'],
    ['in a short point', { inShort: [{ text: 'Bel 06-12345678.' }] }, 'inShort.0.text'],
    ['in a paragraph', { body: lexicalText('Mail jan@ziggo.example.') }, 'body'],
    [
      'parted by bold words',
      { body: lexicalBody(paragraph(run('Nummer 1234'), run('567', 1), run('82 is van haar.'))) },
      'body',
    ],
    [
      'in an answer',
      {
        body: lexicalBody(
          block({ blockType: 'uitleg', question: 'Wie?', answer: `Zij: ${bsn}.`, anchor: 'wie' }),
        ),
      },
      'body',
    ],
    [
      'behind a link that opens a mail',
      {
        body: lexicalBody(
          paragraph({
            type: 'link',
            version: 3,
            fields: { linkType: 'custom', url: 'mailto:jan@ziggo.example' },
            children: [run('Jan')],
          }),
        ),
      },
      'body',
    ],
    [
      'behind a link that dials',
      {
        body: lexicalBody(
          paragraph({
            type: 'link',
            version: 3,
            fields: { linkType: 'custom', url: 'tel:+31612345678' },
            children: [run('Jan')],
          }),
        ),
      },
      'body',
    ],
    [
      'in the address of a source',
      { sources: [{ title: 'Stuk', url: 'https://x.example/?wie=jan%40ziggo.example' }] },
      'sources.0.url',
    ],
    ['in its own address', { slug: `jan-${bsn}` }, 'slug'],
    [
      'in who paid for it',
      { advertising: { ...notice(), occasion: 'Vraag het aan jan@ziggo.example' } },
      'advertising.occasion',
    ],
    ['for search engines', { meta: { description: `Over ${bsn}` } }, 'meta.description'],
  ]

  test('nor approved and planned in one press', async () => {
    const { id } = await offered({ title: `Brief over ${bsn}` })
    const publishAt = new Date(Date.now() + 86_400_000).toISOString()
    const answer = await change(id, { stage: 'gepland', publishAt })
    expect(answer.status).toBe(400)
    expect(complaints(answer)).toContainEqual(expect.objectContaining({ path: 'title' }))
  })

  test.each(planted)('%s', async (_, more, path) => {
    const { id } = await offered(more)
    const answer = await approve(id)
    expect(answer.status).toBe(400)
    expect(complaints(answer).map((complaint) => complaint.path)).toContain(path)
    const [{ stage }] = [await booted.payload.findByID({ collection: 'posts', id, draft: true })]
    expect(stage).toBe('ter-beoordeling')
  })

  test.each([
    ['alt text', { alt: `Kaart met ${bsn}` }],
    ['caption', { caption: 'Bel Jan: 06-12345678' }],
  ])('in the %s of a picture', async (_, words) => {
    const media = await makeMedia(booted.payload, party)
    await booted.payload.update({ collection: 'media', id: media.id, data: words })
    const answer = await approve((await offered({ hero: { media: media.id } })).id)
    expect(complaints(answer)).toMatchObject([{ path: 'hero.media' }])
  })

  test('not what stands in the colophon of the party, however it is spaced', async () => {
    const owner = await makeParty(booted.payload, {
      contact: { email: 'post@eigen.example', phone: '0492-378500' },
      imprint: { responsible: 'Het bestuur', iban: 'NL91 ABNA 0417 1643 00' },
    })
    const ours = await makeUser(booted, { seats: [{ party: owner.id, role: 'editor' }] })
    const blocked = async (text: string) => {
      const more = { party: owner.id, body: lexicalText(text), sources }
      const { body } = await look({ type: 'nieuws', title: 'Steun ons', ...more }, ours)
      return (body as { findings: Finding[] }).findings.map(({ rule }) => rule)
    }
    for (const iban of ['nl91abna0417164300', 'NL91 ABNA 0417 1643 00']) {
      const own = `Steun ons op ${iban}, bel +31 492 378 500 of mail Post@eigen.example.`
      expect(await blocked(own)).toEqual([])
    }
    expect(await blocked('Maak over op NL02 ABNA 0123 4567 89 van Jan.')).toEqual(['iban'])
    const wrong = { imprint: { responsible: 'Het bestuur', iban: 'NL92 ABNA 0417 1643 00' } }
    const admin = await makeUser(booted, { isAdmin: true })
    const refused = await rest(booted.config, `/parties/${owner.id}`, {
      method: 'PATCH',
      body: wrong,
      token: admin.token,
    })
    expect(refused.status).toBe(400)
    expect(complaints(refused)).toMatchObject([
      { path: 'imprint.iban', message: expect.stringContaining('geen geldig IBAN') as unknown },
    ])
  })

  test('a name near a word about health, unless the person is known', async () => {
    const body = lexicalText('Vorig jaar kreeg Wim Onbekend te horen dat hij dementie heeft.')
    expect((await approve((await offered({ body })).id)).status).toBe(400)
    await booted.payload.create({
      collection: 'people',
      data: { name: 'Wim Onbekend', slug: '' },
    })
    expect((await approve((await offered({ body })).id)).status).toBe(200)
  })

  test('a surname near a word about health, unless somebody who is known is called so', async () => {
    const body = lexicalText('Mevrouw Onbekend-Voorbeeld heeft kanker.')
    expect((await approve((await offered({ body })).id)).status).toBe(400)
    await booted.payload.create({
      collection: 'people',
      data: { name: 'Ria Onbekend-Voorbeeld', slug: '' },
    })
    expect((await approve((await offered({ body })).id)).status).toBe(200)
  })

  test('no reason helps', async () => {
    const post = await offered({ lead: `Over ${bsn}.` })
    const [finding] = await findingsOf(post)
    const overruled = [{ finding: finding?.key, reason: 'Zij vindt het echt goed.' }]
    expect((await approve(post.id, { overruled })).status).toBe(400)
  })

  test('not in a correction either', async () => {
    const { id } = await offered()
    await approve(id)
    expect((await change(id, { stage: 'gepubliceerd' })).status).toBe(200)
    const answer = await change(id, {
      lead: `Zie ${bsn}.`,
      corrections: [{ text: 'Nummer erbij.' }],
    })
    expect(complaints(answer)).toMatchObject([{ path: 'lead' }])
  })

  test('nor in the words of a correction, where nothing else is changed', async () => {
    const { id } = await offered()
    await approve(id)
    await change(id, { stage: 'gepubliceerd' })
    const answer = await change(id, { corrections: [{ text: `BSN ${bsn}` }] })
    expect(answer.status).toBe(400)
    expect(complaints(answer)).toMatchObject([{ path: 'corrections.0.text' }])
    const plain = await change(id, { corrections: [{ text: 'Er stond een typefout.' }] })
    expect(plain.status).toBe(200)
  })

  test.each(['   ', '\u200B', '...'])('a correction of ‘%s’ tells nothing', async (text) => {
    const { id } = await offered()
    await approve(id)
    await change(id, { stage: 'gepubliceerd' })
    const answer = await change(id, { lead: 'Iets anders.', corrections: [{ text }] })
    expect(answer.status).toBe(400)
    expect(complaints(answer)).toMatchObject([
      {
        path: 'corrections.0.text',
        message: expect.stringContaining('Schrijf in woorden') as unknown,
      },
    ])
  })

  test('nor in the reason for handing a post back', async () => {
    const { id } = await offered()
    const back = (returnReason: string) => change(id, { stage: 'concept', returnReason })
    const refused = await back(`Zet het BSN ${bsn} van Jan er niet in.`)
    expect(refused.status).toBe(400)
    expect(complaints(refused)).toMatchObject([
      { path: 'returnReason', message: expect.stringContaining('burgerservicenummer') as unknown },
    ])
    expect(await booted.payload.findByID({ collection: 'posts', id, draft: true })).toMatchObject({
      stage: 'ter-beoordeling',
    })
    expect((await back('Noem de bron, of bel post@partij.example.')).status).toBe(200)
  })

  test('what the party itself publishes may be told', async () => {
    const body = lexicalText('Mail post@partij.example of bel (0492) 37 85 00.')
    expect((await approve((await offered({ body })).id)).status).toBe(200)
  })

  test('what the platform itself approves is not looked at', async () => {
    const post = await offered({ lead: `Over ${bsn}.` })
    expect(await movePost(booted.payload, post, { stage: 'gepubliceerd' })).toMatchObject({
      _status: 'published',
    })
  })
})

describe('anything else asks for a reason', () => {
  test('for exactly that finding, of ten signs or more, signed by the server', async () => {
    const post = await offered({ sources: [] })
    const [finding] = await findingsOf(post)
    expect(finding).toMatchObject({ rule: 'bronnen', severity: 'vraagt-om-een-reden' })
    const refused = await approve(post.id)
    expect(complaints(refused)).toMatchObject([
      { path: 'stage', message: expect.stringContaining('Er staat geen bron bij') },
    ])
    const withReason = (key: string | undefined, reason: string) =>
      approve(post.id, { overruled: [{ finding: key, reason, byName: 'Een ander' }] })
    expect((await withReason(finding?.key, 'Daarom')).status).toBe(400)
    expect((await withReason(finding?.key, '..........')).status).toBe(400)
    expect((await withReason('foto:0', 'Dit is een aankondiging.')).status).toBe(400)
    const answer = await withReason(finding?.key, 'Dit is een aankondiging.')
    expect(answer).toMatchObject({ status: 200 })
    const { name } = await booted.payload.findByID({ collection: 'users', id: editor.id })
    expect((answer.body as { doc: Post }).doc.overruled).toMatchObject([
      { reason: 'Dit is een aankondiging.', byName: name, at: expect.any(String) },
    ])
  })

  test.each([`Zaak ${bsn}`, `Z/26/${bsn}`, 'Dossiernummer 0612345678'])(
    'for ‘%s’, which may well be the number of a case',
    async (lead) => {
      const post = await offered({ lead })
      const [finding] = await findingsOf(post)
      expect(finding).toMatchObject({ severity: 'vraagt-om-een-reden', path: 'lead' })
      expect((await approve(post.id)).status).toBe(400)
      const overruled = [{ finding: finding?.key, reason: 'Zo heet de zaak bij de gemeente.' }]
      expect((await approve(post.id, { overruled })).status).toBe(200)
    },
  )

  test('not for the day and time of a meeting', async () => {
    const lead = 'De vergadering is op 08-12-2026 20:00 en op 05-10-2026 19.30.'
    expect((await approve((await offered({ lead })).id)).status).toBe(200)
  })

  test('a reason does not outlive the text that it was about', async () => {
    const post = await offered({ sources: [] })
    const [finding] = await findingsOf(post)
    const overruled = [{ finding: finding?.key, reason: 'Dit is een aankondiging.' }]
    expect((await approve(post.id, { overruled })).status).toBe(200)
    await change(post.id, { lead: 'Het wordt toch anders.' }, writer)
    await change(post.id, { stage: 'ter-beoordeling' }, writer)
    expect((await approve(post.id)).status).toBe(400)
  })

  test('a writer overrules nothing', async () => {
    const post = await offered({ sources: [] })
    const [finding] = await findingsOf(post)
    const overruled = [{ finding: finding?.key, reason: 'Dat vind ik zelf genoeg.' }]
    await change(post.id, { overruled }, writer, '&draft=true')
    expect((await approve(post.id)).status).toBe(400)
  })

  test('a link to a post that nobody can see yet', async () => {
    const hidden = await makePost(booted.payload, { party })
    const link = (fields: object): Node =>
      paragraph({ type: 'link', version: 3, fields, children: [run('lees dit')] })
    const toDraft = { linkType: 'internal', doc: { relationTo: 'posts', value: hidden.id } }
    const typed = { linkType: 'custom', url: 'http://localhost:3000/dossiers/bestaat-niet' }
    const elsewhere = { linkType: 'custom', url: 'https://elders.example/dossiers/bestaat-niet' }
    for (const [fields, count] of [
      [toDraft, 1],
      [typed, 1],
      [elsewhere, 0],
    ] as const) {
      const found = await findingsOf(await offered({ body: lexicalBody(link(fields)) }))
      expect(found.filter(({ rule }) => rule === 'link')).toHaveLength(count)
    }
    await movePost(booted.payload, hidden, { stage: 'gepubliceerd' })
    expect(await findingsOf(await offered({ body: lexicalBody(link(toDraft)) }))).toEqual([])
  })

  test('a position that is about nothing, and one that is', async () => {
    const loose = await findingsOf(await offered({ type: 'standpunt' }))
    expect(loose).toMatchObject([{ rule: 'standpunt', path: 'stances' }])
    const dossier = await makeDossier(booted.payload, { municipalities: [municipality] })
    const stances: Post['stances'] = [{ dossier: dossier.id, stance: 'voor' }]
    expect(await findingsOf(await offered({ type: 'standpunt', stances }))).toEqual([])
  })

  test('a picture of which nobody is told who made it', async () => {
    const media = await makeMedia(booted.payload, party)
    await booted.payload.update({ collection: 'media', id: media.id, data: { credit: '' } })
    const found = await findingsOf(await offered({ hero: { media: media.id } }))
    expect(found).toMatchObject([{ rule: 'foto', path: 'hero.media' }])
    expect(await findingsOf(await offered({ hero: { media: media.id, credit: 'Jo' } }))).toEqual([])
  })
})

describe('the panel beside the text', () => {
  test('is for members of the party, and is never kept', async () => {
    expect((await look({ party, title: bsn })).status).toBe(200)
    expect((await look({ party, title: bsn }, stranger)).status).toBe(403)
    expect((await look({ party, title: bsn }, {})).status).toBe(403)
    expect((await look({ party: '', title: bsn })).status).toBe(403)
  })

  test('looks at a form that is not finished', async () => {
    const answer = await look({ party, title: bsn, body: null, inShort: [{}], hero: {} })
    expect(answer).toMatchObject({
      status: 200,
      body: { findings: [{ rule: 'bsn', path: 'title' }, { rule: 'bronnen' }] },
    })
  })

  test('what is no form is refused', async () => {
    expect((await look([])).status).toBe(400)
  })
})

function notice(): NonNullable<Post['advertising']> {
  return {
    isAdvertising: true,
    sponsorName: 'De Partij',
    sponsorContact: 'bestuur@partij.example',
    amount: 250,
    fundsOrigin: 'privaat-eu',
    periodFrom: '2026-03-01',
    periodUntil: '2026-03-18',
    occasion: 'Gemeenteraadsverkiezingen 2026',
  }
}

test('a number in a block that is not whole is kept from readers of the data too', async () => {
  const quote = {
    id: 'b1',
    blockName: '',
    blockType: 'citaat',
    text: `Mijn BSN ${bsn}`,
    speaker: 'Jan',
  }
  const node = { type: 'block', version: 2, format: '', fields: quote } as Node
  const answer = await approve((await offered({ body: lexicalBody(node) })).id)
  expect(answer.status).toBe(400)
  expect(complaints(answer)[0]?.message).toContain(bsn)
})

test.each([
  [{ overruled: 'x' }],
  [{ overruled: [{ finding: 'a', reason: null }] }],
  [{ stances: 'x' }],
  [{ hero: null }],
  [{ advertising: null }],
  [{ body: { root: { type: 'root', children: 'x' } } }],
  [{ dossiers: 'x' }],
  [{ title: 5 }],
  [{ stage: 'ingetrokken' }],
])('%j is refused or taken, and is no fault of the server', async (odd) => {
  const { id } = await makePost(booted.payload, { party, type: 'nieuws', sources })
  const made = await rest(booted.config, '/posts', {
    method: 'POST',
    body: { party, type: 'nieuws', title: 'Raar', ...odd },
    token: editor.token,
  })
  const changed = await change(id, odd)
  const drafted = await change(id, odd, editor, '&draft=true')
  for (const { status } of [made, changed, drafted]) expect([200, 201, 400]).toContain(status)
})
