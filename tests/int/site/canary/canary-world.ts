import type { Payload } from 'payload'
import type { Post } from '@/payload-types'
import type { BootedPayload } from '@tests/support/boot-payload'

import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { onePicture } from '@tests/support/make-media'
import { makeMailing } from '@tests/support/make-mailing'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { lexicalBody, lexicalText, makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'
import { uniqueName } from '@tests/support/unique-name'

/** The word that no stranger may ever read. It stands in every text of every hidden post. */
export const canary = 'zwanenzang'

export type Hidden = { kind: string; post: Post; files: string[] }

export type World = {
  slugs: Record<'town' | 'party' | 'dossier' | 'step' | 'person' | 'topic' | 'body' | 'org', string>
  ids: Record<'party' | 'dossier' | 'step' | 'neighbour', string>
  hidden: Hidden[]
  /** What issues of the party that were not sent would be called in the archive, and one that was. */
  issues: string[]
  /** Published by the neighbour; its text links to every hidden post. */
  linking: Post
  /** Of whoever asks: nobody, and an editor of another party in the same municipality. */
  strangers: Record<string, string | null>
  /** The file behind the secret calendar address of that editor. */
  agenda: string
  /** Of a writer of the party itself. */
  member: string
}

/** A town in which a party hides a post in every way that a post can be hidden, all of them tied to everything public. */
export async function makeCanaryWorld(booted: BootedPayload): Promise<World> {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const party = await makeParty(payload, { municipality: town.id })
  const neighbour = await makeParty(payload, { municipality: town.id })
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Raad', slug: '', kind: 'raad', municipality: town.id },
  })
  const org = await payload.create({
    collection: 'organisations',
    data: { name: uniqueName('Stichting'), slug: '', kind: 'stichting' },
  })
  const step = await makeDecision(payload, {
    dossiers: [dossier.id],
    body: body.id,
    kind: 'toezegging',
    involved: [{ organisation: org.id, role: 'uitvoerder', tasks: ['maaltijden'] }],
  })
  const person = await payload.create({
    collection: 'people',
    data: { name: uniqueName('Bart'), slug: '', roles: [{ role: 'raadslid', party: party.id }] },
  })
  const topic = await payload.create({
    collection: 'topics',
    data: { name: uniqueName('Thema'), slug: '' },
  })
  const content: Partial<Post> = {
    party: party.id,
    title: `De ${canary}`,
    lead: `Over de ${canary}.`,
    inShort: [{ text: `Een ${canary}.` }],
    body: lexicalText(`Hier staat de ${canary}.`),
    dossiers: [dossier.id],
    topics: [topic.id],
    bylines: [person.id],
    stances: [{ decision: step.id, stance: 'voorwaardelijk', conditions: `Geen ${canary}.` }],
    sources: [{ title: `Bron van de ${canary}`, accessedOn: '2026-11-01' }],
    embargoNote: `Nog geen ${canary}.`,
    meta: { title: `Meta ${canary}`, description: `Meta ${canary}` },
  }
  const hidden: Hidden[] = []
  const hide = async (kind: string, make: (post: Partial<Post>) => Promise<Post>) => {
    const picture = await makeCanaryPicture(payload, party.id)
    const hero = { media: picture.id, caption: `Bijschrift ${canary}`, credit: canary }
    hidden.push({ kind, post: await make({ ...content, hero }), files: filesOf(picture) })
  }
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  await hide('concept', (post) => makePost(payload, post))
  await hide('ter beoordeling', (post) => makePost(payload, { ...post, stage: 'ter-beoordeling' }))
  await hide('goedgekeurd', (post) => makePost(payload, { ...post, stage: 'goedgekeurd' }))
  await hide('gepland', (post) =>
    makePost(payload, { ...post, stage: 'gepland', publishAt: tomorrow }),
  )
  await hide('ingetrokken', async (post) =>
    movePost(payload, await makePost(payload, { ...post, stage: 'gepubliceerd' }), {
      stage: 'ingetrokken',
    }),
  )

  const linking = await makePost(payload, {
    party: neighbour.id,
    title: 'Zie ook',
    body: lexicalBody({
      type: 'paragraph',
      version: 1,
      children: hidden.map(({ post }) => linkTo(post.id)),
    }),
    stage: 'gepubliceerd',
  })
  const issues = await makeIssues(payload, party.id)
  const own = await makeUser(booted, { seats: [{ party: party.id, role: 'writer' }] })
  const editor = await makeUser(booted, { seats: [{ party: neighbour.id, role: 'editor' }] })
  const { body: feed } = await rest(booted.config, '/redactie/agenda-adres', {
    method: 'POST',
    token: editor.token,
  })
  return {
    slugs: {
      town: town.slug,
      party: party.slug,
      dossier: dossier.slug,
      step: step.slug,
      person: person.slug,
      topic: topic.slug,
      body: body.slug,
      org: org.slug,
    },
    ids: { party: party.id, dossier: dossier.id, step: step.id, neighbour: neighbour.id },
    hidden,
    issues,
    linking,
    member: own.token,
    strangers: { 'een bezoeker': null, 'een redacteur van een ander': editor.token },
    agenda: (feed as { address: string }).address.split('/').at(-1) ?? '',
  }
}

/** One that was sent, without the word; and of those on their way one in each stage, full of it. */
async function makeIssues(payload: Payload, party: string): Promise<string[]> {
  const sent = await makeMailing(payload, { party, stage: 'verzonden' })
  const hidden = await Promise.all(
    (['concept', 'ter-beoordeling', 'goedgekeurd', 'gepland'] as const).map((stage) =>
      makeMailing(payload, {
        party,
        stage,
        subject: `De ${canary}`,
        preheader: `Over de ${canary}`,
        intro: lexicalText(`Hier staat de ${canary}.`),
      }),
    ),
  )
  const today = new Date().toISOString().slice(0, 10)
  return [sent.slug ?? '', `${today}-de-${canary}`, ...hidden.map(({ id }) => id)]
}

async function makeCanaryPicture(payload: Payload, party: string) {
  const data = await onePicture()
  const name = `${uniqueName(canary).replaceAll(' ', '-')}.png`
  return payload.create({
    collection: 'media',
    data: { party, alt: `Foto van de ${canary}`, caption: canary, credit: canary },
    file: { data, mimetype: 'image/png', name, size: data.length },
  })
}

type Picture = Awaited<ReturnType<typeof makeCanaryPicture>>

const filesOf = ({ filename, sizes }: Picture): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)].filter(
    (name) => typeof name === 'string',
  )

/** As the drawer of the editor stores a link to another document. */
const linkTo = (id: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'posts', value: id } },
  children: [
    { type: 'text', version: 1, text: 'hier', format: 0, detail: 0, mode: 'normal', style: '' },
  ],
  direction: 'ltr',
  format: '',
  indent: 0,
})
