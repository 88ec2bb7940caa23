import type { Payload } from 'payload'
import type { Body, Decision, Dossier, Municipality, Party, Person, Post } from '@/payload-types'

import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'

export type OpenWorld = {
  town: Municipality
  party: Party
  body: Body
  person: Person
  dossier: Dossier
  /** With everything filled in that a step can have. */
  full: Decision
  post: Post
}

/** One of each thing that is handed out, in a municipality of its own. */
export async function makeOpenWorld(payload: Payload): Promise<OpenWorld> {
  const town = await makeMunicipality(payload, { cbsCode: 'GM9999', province: 'Gelderland' })
  const party = await makeParty(payload, {
    municipality: town.id,
    councilPeriods: [{ from: 2022, until: 2026, seats: 4 }],
    contact: { email: 'geheim@partij.example', website: 'https://partij.example' },
  })
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: '', kind: 'raad', municipality: town.id },
  })
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: 'LEVgroep', slug: '', kind: 'stichting', website: 'https://lev.example' },
  })
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Samenkracht', slug: '', iv3: '6.1' },
  })
  const person = await payload.create({
    collection: 'people',
    data: {
      name: 'Bart van Oort',
      slug: '',
      roles: [{ role: 'raadslid', party: party.id, body: body.id, from: '2018-03' }],
    },
  })
  const dossier = await makeDossier(payload, {
    municipalities: [town.id],
    topics: [topic.id],
    inShort: [{ text: 'Een stichting vertrekt.' }],
    involved: [
      {
        organisation: organisation.id,
        role: 'vertrekkend',
        tasks: ['buurtwerk'],
        until: fuzzy('2021-01-01'),
      },
    ],
  })
  const first = await makeDecision(payload, { dossiers: [dossier.id] })
  const full = await payload.create({
    collection: 'decisions',
    data: {
      ...everything,
      dossiers: [dossier.id],
      body: body.id,
      involved: [{ organisation: organisation.id, role: 'uitvoerder', tasks: [] }],
      proposers: [
        { relationTo: 'people', value: person.id },
        { relationTo: 'parties', value: party.id },
      ],
      relations: [{ kind: 'volgt-op', decision: first.id }],
      votes: {
        method: 'hoofdelijk',
        groups: [
          { party: party.id, for: 3, against: 1, explanation: 'Wij twijfelden.' },
          { name: 'Lijst 9', unknown: 2 },
        ],
        members: [
          { person: person.id, party: party.id, vote: 'voor' },
          { person: person.id, vote: 'onbekend' },
        ],
      },
    },
  })
  await payload.create({
    collection: 'meetings',
    data: {
      title: 'Raad',
      body: body.id,
      when: fuzzy('2026-12-03'),
      startTime: '19:30',
      status: 'gepland',
      agenda: [{ number: '4', title: 'Welzijn', decision: full.id }],
      sources: [aSource],
    },
  })
  const post = await makePost(payload, {
    party: party.id,
    dossiers: [dossier.id],
    topics: [topic.id],
    bylines: [person.id],
    stances: [
      { decision: full.id, stance: 'voorwaardelijk', conditions: 'Als het buurthuis blijft.' },
      { dossier: dossier.id, stance: 'voor' },
    ],
    stage: 'gepubliceerd',
    embargoNote: 'kwikstaart',
  })
  return { town, party, body, person, dossier, full, post }
}

const everything = {
  title: '=Motie "Houd het dichtbij", met een komma',
  slug: 'motie-houd-het-dichtbij',
  kind: 'motie',
  stage: 'besluit',
  status: 'gehouden',
  outcome: 'aangenomen',
  isAuthoritative: true,
  when: fuzzy('2016-04-21/2016-04-30', 'eind april'),
  plannedWhen: [{ when: fuzzy('2016-03'), changedOn: '2016-03-20', reason: 'Geen tijd.' }],
  effectFrom: fuzzy('2017-01-01/..'),
  summary: 'De raad wil dat hulp dichtbij blijft.',
  text: 'Verzoekt het college hulp dichtbij te houden.',
  followUp: { state: 'open', deadline: fuzzy('2016-33') },
  amounts: [{ kind: 'Welzijnswerk', min: 1_000_000, qualifier: 'ruim', per: 'jaar' }],
  disputes: [{ about: 'datum', note: 'De krant zegt mei.', sourceTitle: 'De krant' }],
  sources: [{ ...aSource, accessedOn: '2026-11-01' }],
  provenance: { origin: 'import', system: 'ori', externalId: '77', hash: 'vingerafdruk' },
} satisfies Partial<Decision>
