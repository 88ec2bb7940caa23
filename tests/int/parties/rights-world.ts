import type { Payload } from 'payload'
import type { Mailing } from '@/payload-types'
import type { BootedPayload } from '@tests/support/boot-payload'
import type { Answer } from '@tests/support/rest'

import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMedia, onePicture } from '@tests/support/make-media'
import { makeMailing } from '@tests/support/make-mailing'
import { makeMunicipality } from '@tests/support/make-municipality'
import {
  makeAlert,
  makeConsent,
  makeBatch,
  makeDelivery,
  makeDigest,
  makeLinkRequest,
  makeReaderLink,
  makeListImport,
  makeMailEvent,
  makeSignup,
  makeSpentChallenge,
  makeSubscriber,
  makeSubscription,
} from '@tests/support/make-newsletter-rows'
import {
  anAct,
  makeAuditEntry,
  makeInvitation,
  makeNote,
  makeOldAddress,
  makePreviewLink,
} from '@tests/support/make-newsroom-rows'
import { makeParty } from '@tests/support/make-party'
import { makeRemoval } from '@tests/support/make-removal'
import { lexicalText, makePost } from '@tests/support/make-post'
import { makeUser, testPassword } from '@tests/support/make-user'
import { uniqueName } from '@tests/support/unique-name'

const roles = ['writer', 'editor', 'manager'] as const

const own = ['own writer', 'own editor', 'own manager'] as const
/** Of another party in the same municipality. */
const neighbour = ['neighbour writer', 'neighbour editor', 'neighbour manager'] as const
/** Of a party in another municipality. */
const stranger = ['stranger writer', 'stranger editor', 'stranger manager'] as const

export const actors = ['visitor', ...own, ...neighbour, ...stranger, 'admin'] as const
export type Actor = (typeof actors)[number]

const everybody: readonly Actor[] = actors
const admin: readonly Actor[] = ['admin']
const members: readonly Actor[] = [...own, ...neighbour, ...stranger, 'admin']
const ownTeam: readonly Actor[] = [...own, 'admin']
const ownEditors: readonly Actor[] = ['own editor', 'own manager', 'admin']
const ownManagers: readonly Actor[] = ['own manager', 'admin']
/** Everybody who sits in the municipality. */
const locals: readonly Actor[] = [...own, ...neighbour, 'admin']
const localEditors: readonly Actor[] = [
  'own editor',
  'own manager',
  'neighbour editor',
  'neighbour manager',
  'admin',
]

export type World = {
  payload: Payload
  tokens: Record<Actor, string | null>
  party: string
  municipality: string
  dossier: string
  body: string
}

type Call = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  body?: unknown
  /** Where the status alone does not tell. */
  wasAllowed?: (answer: Answer) => boolean | Promise<boolean>
}
export type Cell = {
  collection: string
  operation: string
  allowed: readonly Actor[]
  call: (world: World) => Promise<Call>
}

export async function makeWorld({ payload, config }: BootedPayload): Promise<World> {
  const municipality = (await makeMunicipality(payload)).id
  const party = (await makeParty(payload, { municipality })).id
  const nextDoor = (await makeParty(payload, { municipality })).id
  const faraway = (await makeParty(payload)).id
  const tokens: Record<string, string | null> = { visitor: null }
  for (const role of roles) {
    tokens[`own ${role}`] = (
      await makeUser({ payload, config }, { seats: [{ party, role }] })
    ).token
    tokens[`neighbour ${role}`] = (
      await makeUser({ payload, config }, { seats: [{ party: nextDoor, role }] })
    ).token
    tokens[`stranger ${role}`] = (
      await makeUser({ payload, config }, { seats: [{ party: faraway, role }] })
    ).token
  }
  tokens.admin = (await makeUser({ payload, config }, { isAdmin: true })).token
  const dossier = (await makeDossier(payload, { municipalities: [municipality] })).id
  const body = (
    await payload.create({
      collection: 'bodies',
      data: { name: uniqueName('Raad'), slug: '', kind: 'raad', municipality },
    })
  ).id
  return { payload, tokens, party, municipality, dossier, body }
}

type Maker = (world: World) => Promise<{ id: string }>
type Body = (world: World) => unknown

/** The four plain operations on one collection. */
function crud(
  collection: string,
  {
    make,
    body,
    change,
    may,
  }: {
    make: Maker
    body: Body
    change: Body
    may: Record<'create' | 'read' | 'update' | 'delete', readonly Actor[]>
  },
): Cell[] {
  const one = async (world: World) => `/${collection}/${(await make(world)).id}`
  return [
    {
      collection,
      operation: 'create',
      allowed: may.create,
      call: async (world) => ({ method: 'POST', path: `/${collection}`, body: await body(world) }),
    },
    {
      collection,
      operation: 'read',
      allowed: may.read,
      call: async (world) => ({ method: 'GET', path: await one(world) }),
    },
    {
      collection,
      operation: 'update',
      allowed: may.update,
      call: async (world) => ({
        method: 'PATCH',
        path: await one(world),
        body: await change(world),
      }),
    },
    {
      collection,
      operation: 'delete',
      allowed: may.delete,
      call: async (world) => ({ method: 'DELETE', path: await one(world) }),
    },
  ]
}

const fact = { read: everybody, create: locals, update: locals }

function draft({ party }: World) {
  const title = uniqueName('Stuk')
  return { party, title, type: 'nieuws', lead: 'Kort.', body: lexicalText('Tekst.') }
}

function postCells(): Cell[] {
  const inStage = (stage: 'ter-beoordeling' | 'goedgekeurd' | 'gepubliceerd') => (world: World) =>
    // Nothing for the guard to ask about: these cells are about rights.
    makePost(world.payload, {
      party: world.party,
      stage,
      type: 'nieuws',
      sources: [{ title: 'Raadsstuk' }],
    })
  const move = (
    from: 'ter-beoordeling' | 'goedgekeurd' | 'gepubliceerd',
    body: object,
    operation: string,
  ): Cell => ({
    collection: 'posts',
    operation,
    allowed: ownEditors,
    call: async (world) => ({
      method: 'PATCH',
      path: `/posts/${(await inStage(from)(world)).id}`,
      body,
    }),
  })
  return [
    ...crud('posts', {
      make: ({ payload, party }) => makePost(payload, { party }),
      body: draft,
      change: () => ({ lead: 'Anders.' }),
      may: { create: ownTeam, read: ownTeam, update: ownTeam, delete: ownEditors },
    }),
    {
      collection: 'posts',
      operation: 'read published',
      allowed: everybody,
      call: async (world) => ({
        method: 'GET',
        path: `/posts/${(await inStage('gepubliceerd')(world)).id}`,
      }),
    },
    {
      collection: 'posts',
      operation: 'delete published',
      allowed: admin,
      call: async (world) => ({
        method: 'DELETE',
        path: `/posts/${(await inStage('gepubliceerd')(world)).id}`,
      }),
    },
    {
      collection: 'posts',
      operation: 'read versions of',
      allowed: ownTeam,
      call: async (world) => {
        const { id } = await inStage('gepubliceerd')(world)
        return {
          method: 'GET',
          path: `/posts/versions?where[parent][equals]=${id}`,
          wasAllowed: ({ status, body }) =>
            status === 200 && (body as { totalDocs: number }).totalDocs > 0,
        }
      },
    },
    {
      collection: 'posts',
      operation: 'offer',
      allowed: ownTeam,
      call: async (world) => ({
        method: 'PATCH',
        path: `/posts/${(await makePost(world.payload, { party: world.party })).id}`,
        body: { stage: 'ter-beoordeling' },
      }),
    },
    move('ter-beoordeling', { stage: 'goedgekeurd' }, 'approve'),
    move('goedgekeurd', { stage: 'gepland', publishAt: '2099-01-01T20:00' }, 'plan'),
    move('goedgekeurd', { stage: 'gepubliceerd' }, 'publish'),
    move('gepubliceerd', { stage: 'ingetrokken' }, 'withdraw'),
    move(
      'gepubliceerd',
      { lead: 'Beter.', corrections: [{ text: 'De inleiding is duidelijker.' }] },
      'correct',
    ),
  ]
}

function mailingCells(): Cell[] {
  const inStage = (stage: Mailing['stage']) => (world: World) =>
    makeMailing(world.payload, { party: world.party, stage })
  const move = (from: Mailing['stage'], body: object, operation: string): Cell => ({
    collection: 'mailings',
    operation,
    allowed: ownEditors,
    call: async (world) => ({
      method: 'PATCH',
      path: `/mailings/${(await inStage(from)(world)).id}`,
      body,
    }),
  })
  const ask = (path: string, allowed: readonly Actor[]): Cell => ({
    collection: 'mailings',
    operation: `ask ${path} of`,
    allowed,
    call: async (world) => ({
      method: 'GET',
      path: `/mailings/${(await inStage('concept')(world)).id}/${path}`,
    }),
  })
  return [
    ...crud('mailings', {
      make: inStage('concept'),
      body: ({ party }) => ({
        party,
        subject: uniqueName('Brief'),
        intro: lexicalText('Dag allemaal.'),
      }),
      change: () => ({ preheader: 'Anders.' }),
      may: { create: ownTeam, read: ownTeam, update: ownTeam, delete: ownTeam },
    }),
    {
      collection: 'mailings',
      operation: 'delete sent',
      allowed: [],
      call: async (world) => ({
        method: 'DELETE',
        path: `/mailings/${(await inStage('verzonden')(world)).id}`,
      }),
    },
    {
      collection: 'mailings',
      operation: 'offer',
      allowed: ownTeam,
      call: async (world) => ({
        method: 'PATCH',
        path: `/mailings/${(await inStage('concept')(world)).id}`,
        body: { stage: 'ter-beoordeling' },
      }),
    },
    move('ter-beoordeling', { stage: 'goedgekeurd' }, 'approve'),
    move('goedgekeurd', { stage: 'gepland', sendAt: '2099-01-01T20:00' }, 'plan'),
    move('bezig', { stage: 'gepauzeerd' }, 'pause'),
    move('gepauzeerd', { stage: 'bezig' }, 'resume'),
    move('bezig', { stage: 'geannuleerd' }, 'cancel'),
    ask('audience', ['own editor', 'own manager']),
    ask('progress', ownTeam),
  ]
}

/** What commands alone make; who follows what is read by nobody, the admin neither. */
function commandRows(
  collection: string,
  make: (payload: Payload) => Promise<{ id: string }>,
  read: readonly Actor[],
): Cell[] {
  return crud(collection, {
    make: ({ payload }) => make(payload),
    body: () => ({ state: 'gestopt' }),
    change: () => ({ state: 'gestopt' }),
    may: { create: [], read, update: [], delete: [] },
  })
}

function formWith(file: Buffer, party: string): FormData {
  const form = new FormData()
  form.append(
    'file',
    new File([new Uint8Array(file)], `${uniqueName('foto').replace(' ', '-')}.png`, {
      type: 'image/png',
    }),
  )
  form.append('_payload', JSON.stringify({ party, alt: 'Een grijs vlak' }))
  return form
}

export const cells: Cell[] = [
  ...crud('municipalities', {
    make: ({ payload }) => makeMunicipality(payload),
    body: () => ({ name: uniqueName('Gemeente') }),
    change: () => ({ province: 'Gelderland' }),
    may: { create: admin, read: everybody, update: admin, delete: admin },
  }),
  ...crud('parties', {
    make: async ({ party }) => ({ id: party }),
    body: ({ municipality }) => ({
      name: uniqueName('Partij'),
      municipality,
      imprint: { responsible: 'Bestuur' },
    }),
    change: () => ({ slogan: 'Samen verder' }),
    may: { create: admin, read: everybody, update: ownManagers, delete: admin },
  }).filter(({ operation }) => operation !== 'delete'),
  {
    collection: 'parties',
    operation: 'delete',
    allowed: admin,
    call: async ({ payload, municipality }) => ({
      method: 'DELETE',
      path: `/parties/${(await makeParty(payload, { municipality })).id}`,
    }),
  },
  ...crud('people', {
    make: ({ payload, party }) =>
      payload.create({
        collection: 'people',
        data: { name: uniqueName('Persoon'), slug: '', roles: [{ role: 'raadslid', party }] },
      }),
    body: ({ party }) => ({ name: uniqueName('Persoon'), roles: [{ role: 'raadslid', party }] }),
    change: () => ({ name: uniqueName('Persoon') }),
    may: { create: ownTeam, read: everybody, update: ownTeam, delete: admin },
  }),
  ...crud('users', {
    make: ({ payload, party }) =>
      payload.create({
        collection: 'users',
        data: {
          name: 'Nieuw',
          email: `${uniqueName('nieuw').replace(' ', '-')}@raadlijn.example`,
          password: testPassword,
          seats: [{ party, role: 'writer' }],
        },
      }),
    body: ({ party }) => ({
      name: 'Nieuw',
      email: `${uniqueName('lid').replace(' ', '-')}@raadlijn.example`,
      password: testPassword,
      seats: [{ party, role: 'writer' }],
    }),
    change: ({ party }) => ({ seats: [{ party, role: 'editor' }] }),
    may: { create: admin, read: ownTeam, update: ownManagers, delete: admin },
  }),
  ...crud('invitations', {
    make: ({ payload, party }) => makeInvitation(payload, party),
    body: ({ party }) => ({
      party,
      name: 'Nieuw',
      email: `${uniqueName('lid').replace(' ', '-')}@raadlijn.example`,
      role: 'writer',
    }),
    change: () => ({ role: 'manager' }),
    may: { create: ownManagers, read: ownManagers, update: [], delete: ownManagers },
  }),
  ...crud('media', {
    make: ({ payload, party }) => makeMedia(payload, party),
    body: async ({ party }) => formWith(await onePicture(), party),
    change: () => ({ caption: 'Anders' }),
    may: { create: ownTeam, read: ownTeam, update: ownTeam, delete: ownEditors },
  }),
  ...crud('bodies', {
    make: ({ payload, municipality }) =>
      payload.create({
        collection: 'bodies',
        data: { name: uniqueName('Commissie'), slug: '', kind: 'commissie', municipality },
      }),
    body: ({ municipality }) => ({
      name: uniqueName('Commissie'),
      kind: 'commissie',
      municipality,
    }),
    change: () => ({ kind: 'forum' }),
    may: { ...fact, delete: admin },
  }),
  ...crud('organisations', {
    make: ({ payload }) =>
      payload.create({
        collection: 'organisations',
        data: { name: uniqueName('Stichting'), slug: '', kind: 'stichting' },
      }),
    body: () => ({ name: uniqueName('Stichting'), kind: 'stichting' }),
    change: () => ({ website: 'https://stichting.example' }),
    may: { create: members, read: everybody, update: members, delete: admin },
  }),
  ...crud('topics', {
    make: ({ payload }) =>
      payload.create({ collection: 'topics', data: { name: uniqueName('Thema'), slug: '' } }),
    body: () => ({ name: uniqueName('Thema') }),
    change: () => ({ description: 'Uitleg' }),
    may: { create: admin, read: everybody, update: admin, delete: admin },
  }),
  ...crud('dossiers', {
    make: ({ payload, municipality }) => makeDossier(payload, { municipalities: [municipality] }),
    body: ({ municipality }) => ({
      title: uniqueName('Dossier'),
      lead: 'Waar het over gaat.',
      sources: [aSource],
      municipalities: [municipality],
    }),
    change: () => ({ lead: 'Anders.' }),
    may: { ...fact, delete: localEditors },
  }),
  ...crud('meetings', {
    make: ({ payload, body }) =>
      payload.create({
        collection: 'meetings',
        data: {
          title: 'Raad',
          body,
          when: fuzzy('2026-12-03'),
          status: 'gepland',
          sources: [aSource],
        },
      }),
    body: ({ body }) => ({ title: 'Raad', body, when: { edtf: '2026-12-03' }, sources: [aSource] }),
    change: () => ({ location: 'Raadzaal' }),
    may: { ...fact, delete: localEditors },
  }),
  ...crud('decisions', {
    make: ({ payload, dossier }) => makeDecision(payload, { dossiers: [dossier] }),
    body: ({ dossier }) => ({
      title: uniqueName('Stap'),
      dossiers: [dossier],
      kind: 'rapport',
      stage: 'advies',
      status: 'gehouden',
      when: { edtf: '2016-01-12' },
      sources: [aSource],
    }),
    change: () => ({ summary: 'Anders.' }),
    may: { ...fact, delete: localEditors },
  }),
  ...crud('pages', {
    make: ({ payload, party }) =>
      payload.create({
        collection: 'pages',
        data: { title: uniqueName('Pagina'), slug: '', party, body: lexicalText('Tekst.') },
      }),
    body: ({ party }) => ({ title: uniqueName('Pagina'), party, body: lexicalText('Tekst.') }),
    change: () => ({ title: uniqueName('Pagina') }),
    may: { create: ownManagers, read: everybody, update: ownManagers, delete: ownManagers },
  }),
  ...postCells(),
  ...crud('post-notes', {
    make: ({ payload, party }) => makeNote(payload, party),
    body: async ({ payload, party }) => ({
      party,
      postId: (await makePost(payload, { party })).id,
      text: 'Kijk je mee?',
    }),
    change: () => ({ text: 'Anders.' }),
    may: { create: ownTeam, read: ownTeam, update: [], delete: [] },
  }),
  ...crud('preview-links', {
    make: ({ payload, party }) => makePreviewLink(payload, party),
    body: ({ party }) => ({
      party,
      postId: uniqueName('stuk'),
      tokenHash: uniqueName('token'),
      expiresAt: '2027-01-01T12:00:00.000Z',
    }),
    change: () => ({ expiresAt: '2037-01-01T12:00:00.000Z' }),
    may: { create: [], read: ownTeam, update: [], delete: [] },
  }),
  ...crud('audit-entries', {
    make: ({ payload, party }) => makeAuditEntry(payload, party),
    body: ({ party }) => ({ ...anAct, party }),
    change: () => ({ reason: 'Anders.' }),
    may: { create: [], read: ownEditors, update: [], delete: [] },
  }),
  ...crud('old-addresses', {
    make: ({ payload, party }) => makeOldAddress(payload, party),
    body: ({ party }) => ({ party, slug: uniqueName('oud'), postId: 'stuk' }),
    change: () => ({ postId: 'ander-stuk' }),
    may: { create: [], read: [], update: [], delete: [] },
  }),
  ...mailingCells(),
  ...commandRows('subscribers', makeSubscriber, []),
  ...commandRows('subscriptions', makeSubscription, []),
  ...commandRows('consents', makeConsent, []),
  ...commandRows('signups', makeSignup, []),
  ...commandRows('link-requests', makeLinkRequest, []),
  ...commandRows('reader-links', makeReaderLink, []),
  ...commandRows('spent-challenges', makeSpentChallenge, []),
  ...commandRows('alerts', makeAlert, admin),
  ...commandRows('deliveries', makeDelivery, admin),
  ...commandRows('digests', makeDigest, admin),
  ...commandRows('mail-batches', makeBatch, admin),
  ...commandRows('mail-events', makeMailEvent, admin),
  ...crud('list-imports', {
    make: ({ payload, party }) => makeListImport(payload, party),
    body: ({ party }) => ({ party, declaration: 'Ik verklaar dat dit klopt.', rows: 1 }),
    change: () => ({ rows: 2 }),
    may: { create: [], read: ownManagers, update: [], delete: [] },
  }),
  ...commandRows('removals', makeRemoval, []),
]
