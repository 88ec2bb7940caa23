import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { Answer } from '@tests/support/rest'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { dutchDay } from '@/platform/amsterdam-time'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makeReader } from '@tests/support/make-reader'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'
import { findDecision, findDossierSteps } from '@/decisions/api'

type Dispute = { id: string; note: string; party: string | null; resolution?: string | null }

let booted: BootedPayload
let dossier: { id: string; slug: string }
let own: { party: string; login: Login }
let other: { party: string; login: Login }

beforeAll(async () => {
  booted = await bootPayload()
  const municipality = (await makeMunicipality(booted.payload)).id
  dossier = await makeDossier(booted.payload, { municipalities: [municipality] })
  const member = async () => {
    const party = (await makeParty(booted.payload, { municipality })).id
    return { party, login: await makeUser(booted, { seats: [{ party, role: 'writer' }] }) }
  }
  own = await member()
  other = await member()
})
afterAll(() => booted.stop())

const note = 'De krant zegt: 2 december.'
const raised = { about: 'datum', note, sourceTitle: 'De Krant' }
const settled = {
  resolution: 'Het was 3 december: dat staat in het verslag.',
  resolutionSourceTitle: 'Raadsverslag',
}

const patch = (id: string, who: { login: Login }, disputes: unknown) =>
  rest(booted.config, `/decisions/${id}?depth=0`, {
    method: 'PATCH',
    body: { disputes },
    token: who.login.token,
  })
const disputesIn = ({ body }: Answer) => (body as { doc: { disputes: Dispute[] } }).doc.disputes

/** A step with a dispute that the own party raised. */
async function disputedStep(): Promise<{ id: string; slug: string; dispute: Dispute }> {
  const { id, slug } = await makeDecision(booted.payload, { dossiers: [dossier.id] })
  const [dispute] = disputesIn(await patch(id, own, [raised]))
  if (!dispute) throw new Error('The dispute was not kept.')
  return { id, slug, dispute }
}

test('a dispute is of the party that brings it, whatever it says', async () => {
  const { id } = await makeDecision(booted.payload, { dossiers: [dossier.id] })
  const answer = await patch(id, own, [{ ...raised, party: other.party }])
  expect(disputesIn(answer)).toMatchObject([{ note, party: own.party }])
})

test('another party cannot wipe it out, reword it or take it over', async () => {
  const { id, dispute } = await disputedStep()
  expect(disputesIn(await patch(id, other, []))).toMatchObject([{ note, party: own.party }])
  expect(
    disputesIn(await patch(id, other, [{ ...dispute, note: 'Onzin.', party: other.party }])),
  ).toMatchObject([{ note, party: own.party }])
})

test('its own party puts it in other words, and cannot wipe it out either', async () => {
  const { id, dispute } = await disputedStep()
  const better = 'De krant van 4 december zegt: 2 december.'
  expect(disputesIn(await patch(id, own, [{ ...dispute, note: better }]))).toMatchObject([
    { note: better, party: own.party },
  ])
  expect(disputesIn(await patch(id, own, []))).toHaveLength(1)
})

test('any party settles it with a source; the settlement stays and can be mended', async () => {
  const { id, dispute } = await disputedStep()
  const without = await patch(id, other, [{ ...dispute, resolution: settled.resolution }])
  expect(without.status).toBe(400)
  expect(complaints(without)).toMatchObject([{ path: 'disputes.0.resolutionSourceTitle' }])

  const [kept] = disputesIn(await patch(id, other, [{ ...dispute, ...settled }]))
  expect(kept).toMatchObject({
    ...settled,
    note,
    party: own.party,
    resolvedOn: dutchDay(new Date()),
  })
  expect(disputesIn(await patch(id, own, [{ ...dispute, resolution: '' }]))).toMatchObject([
    settled,
  ])
  const mended = 'Het was 3 december, zegt de griffie.'
  expect(disputesIn(await patch(id, other, [{ ...kept, resolution: mended }]))).toMatchObject([
    { resolution: mended, party: own.party },
  ])
})

test('a second dispute stands beside the first', async () => {
  const { id, dispute } = await disputedStep()
  const answer = await patch(id, other, [
    dispute,
    { ...raised, note: 'De omroep zegt: 4 december.' },
  ])
  expect(disputesIn(answer)).toMatchObject([{ party: own.party }, { party: other.party }])
})

test('a change that is about something else leaves all disputes as they are', async () => {
  const { id } = await disputedStep()
  const answer = await rest(booted.config, `/decisions/${id}?depth=0`, {
    method: 'PATCH',
    body: { summary: 'Anders.' },
    token: other.login.token,
  })
  expect(disputesIn(answer)).toMatchObject([{ note, party: own.party }])
})

test('readers are warned while it is open, and afterwards told how it was settled', async () => {
  const { id, slug, dispute } = await disputedStep()
  const reader = makeReader(booted.payload)
  const isMarked = async () => {
    const [found] = await findDossierSteps(reader, [id])
    return found?.step.isDisputed
  }
  expect(await isMarked()).toBe(true)

  await patch(id, other, [{ ...dispute, ...settled }])
  expect(await isMarked()).toBe(false)
  expect((await findDecision(reader, slug))?.decision.disputes).toMatchObject([
    {
      about: 'datum',
      note,
      settlement: { how: settled.resolution, source: { title: 'Raadsverslag' } },
    },
  ])
})

test('a step with a dispute of another party is not deleted', async () => {
  const { payload, config } = booted
  const municipality = (await makeMunicipality(payload)).id
  const ours = (await makeParty(payload, { municipality })).id
  const theirs = (await makeParty(payload, { municipality })).id
  const place = await makeDossier(payload, { municipalities: [municipality] })
  const { id } = await makeDecision(payload, { dossiers: [place.id] })
  const member = await makeUser(booted, { seats: [{ party: theirs, role: 'writer' }] })
  await patch(id, { login: member }, [raised])
  const editor = await makeUser(booted, { seats: [{ party: ours, role: 'editor' }] })
  const remove = (token: string) => rest(config, `/decisions/${id}`, { method: 'DELETE', token })
  const refused = await remove(editor.token)
  expect(refused.status).toBe(409)
  expect(complaints(refused)[0]?.message).toContain('Een andere partij')
  const own = await makeUser(booted, { seats: [{ party: theirs, role: 'editor' }] })
  expect((await remove(own.token)).status).toBe(200)
})

test('a settlement of spaces settles nothing', async () => {
  const { id, dispute } = await disputedStep()
  const blank = { resolution: ' ', resolutionSourceTitle: ' ' }
  expect(disputesIn(await patch(id, other, [{ ...dispute, ...blank }]))).toMatchObject([
    { note, resolution: null, resolvedOn: null },
  ])
  const withoutSource = { resolution: 'Het was 3 december.', resolutionSourceTitle: ' ' }
  expect((await patch(id, other, [{ ...dispute, ...withoutSource }])).status).toBe(400)
})
