import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { dutchDay } from '@/platform/amsterdam-time'
import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makeUser } from '@tests/support/make-user'
import { complaints, rest } from '@tests/support/rest'

let booted: BootedPayload
let municipality: string
let dossier: string
let editor: Login

beforeAll(async () => {
  booted = await bootPayload()
  municipality = (await makeMunicipality(booted.payload)).id
  const party = (await makeParty(booted.payload, { municipality })).id
  dossier = (await makeDossier(booted.payload, { municipalities: [municipality] })).id
  editor = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
})
afterAll(() => booted.stop())

const patch = (path: string, body: object) =>
  rest(booted.config, `/${path}?depth=0`, { method: 'PATCH', body, token: editor.token })
const plannedStep = () =>
  makeDecision(booted.payload, {
    dossiers: [dossier],
    status: 'gepland',
    when: fuzzy('2030-01-26'),
  })

test('why a plan moved, and where that can be read, stay with the plan that gave way', async () => {
  const { id } = await plannedStep()
  const reason = 'Het rapport komt later.'
  const sourceUrl = 'https://stad.example/brief'
  const today = dutchDay(new Date())
  await patch(`decisions/${id}`, { when: { edtf: '2030-04' }, planChange: { reason, sourceUrl } })
  const again = await patch(`decisions/${id}`, {
    when: { edtf: '2030-05-08' },
    planChange: { reason: 'De agenda was vol.' },
  })
  expect(again).toMatchObject({
    status: 200,
    body: {
      doc: {
        when: { edtf: '2030-05-08' },
        plannedWhen: [
          { when: { edtf: '2030-01-26' }, reason, sourceUrl, changedOn: today },
          { when: { edtf: '2030-04' }, reason: 'De agenda was vol.', changedOn: today },
        ],
      },
    },
  })
  // The next move starts with nothing filled in.
  const { planChange } = (again.body as { doc: { planChange?: Record<string, unknown> } }).doc
  expect(Object.values(planChange ?? {}).filter(Boolean)).toEqual([])
})

test('a reason without a new date is about nothing, and is not kept', async () => {
  const { id } = await plannedStep()
  const answer = await patch(`decisions/${id}`, { planChange: { reason: 'Zomaar.' } })
  expect(answer).toMatchObject({ status: 200, body: { doc: { plannedWhen: [] } } })
})

test('where the reason can be read is a web address, or the save is refused at that field', async () => {
  const { id } = await plannedStep()
  const answer = await patch(`decisions/${id}`, {
    when: { edtf: '2030-04' },
    planChange: { sourceUrl: 'zomaar' },
  })
  expect(answer.status).toBe(400)
  expect(complaints(answer)).toMatchObject([{ path: 'planChange.sourceUrl' }])
})

test('the day on which a plan gave way cannot be rewritten, the reason can be mended', async () => {
  const { id } = await plannedStep()
  const moved = await patch(`decisions/${id}`, { when: { edtf: '2030-04' } })
  const [plan] = (moved.body as { doc: { plannedWhen: object[] } }).doc.plannedWhen
  const answer = await patch(`decisions/${id}`, {
    plannedWhen: [
      { ...plan, when: { edtf: '1999' }, changedOn: '1999-01-01', reason: 'Toch bekend.' },
    ],
  })
  expect(answer).toMatchObject({
    body: {
      doc: {
        plannedWhen: [
          {
            when: { edtf: '2030-01-26' },
            changedOn: dutchDay(new Date()),
            reason: 'Toch bekend.',
          },
        ],
      },
    },
  })
})

const sequenceAfter = async (path: string, body: object) => {
  const answer = await patch(path, body)
  expect(answer.status).toBe(200)
  return (answer.body as { doc: { calendarSequence: number } }).doc.calendarSequence
}

test('calendars hear of another date of a step, and not of another text', async () => {
  const path = `decisions/${(await plannedStep()).id}`
  expect(await sequenceAfter(path, { summary: 'Anders gezegd.' })).toBe(0)
  expect(await sequenceAfter(path, { when: { edtf: '2030-04' } })).toBe(1)
  expect(await sequenceAfter(path, { when: { edtf: '2030-04' }, title: 'Anders' })).toBe(1)
  expect(await sequenceAfter(path, { status: 'vervallen' })).toBe(2)
  expect(await sequenceAfter(path, { calendarSequence: 99, summary: 'Nog eens.' })).toBe(2)
})

test('calendars hear of another date, time and place of a meeting, and not of another agenda', async () => {
  const body = await booted.payload.create({
    collection: 'bodies',
    data: { name: 'Raad', slug: '', kind: 'raad', municipality },
  })
  const meeting = await booted.payload.create({
    collection: 'meetings',
    data: {
      title: 'Raad',
      body: body.id,
      when: fuzzy('2030-01-26'),
      startTime: '19:30',
      status: 'gepland',
      sources: [aSource],
    },
  })
  const path = `meetings/${meeting.id}`
  expect(await sequenceAfter(path, { agenda: [{ title: 'Wijkteams' }] })).toBe(0)
  expect(await sequenceAfter(path, { when: { edtf: '2030-02-02' } })).toBe(1)
  expect(await sequenceAfter(path, { startTime: '20:00' })).toBe(2)
  expect(await sequenceAfter(path, { location: 'Raadszaal' })).toBe(3)
  expect(await sequenceAfter(path, { status: 'geannuleerd' })).toBe(4)
  expect(await sequenceAfter(path, { status: 'geannuleerd' })).toBe(4)
})

test('what was asked stands open until it is answered', async () => {
  const question = await rest(booted.config, '/decisions?depth=0', {
    method: 'POST',
    token: editor.token,
    body: {
      title: `Vraag ${Math.random()}`,
      dossiers: [dossier],
      kind: 'raadsvraag',
      stage: 'advies',
      when: { edtf: '2026-01-12' },
      text: 'Wie doet het vluchtelingenwerk?',
      sources: [aSource],
    },
  })
  expect(question).toMatchObject({ status: 201, body: { doc: { followUp: { state: 'open' } } } })
  const { id } = (question.body as { doc: { id: string } }).doc

  const stateAfter = async (body: object) => {
    const answer = await patch(`decisions/${id}`, body)
    return (answer.body as { doc: { followUp?: { state?: string | null } } }).doc.followUp?.state
  }
  expect(await stateAfter({ summary: 'Anders.' })).toBe('open')
  expect(await stateAfter({ followUp: { answer: 'Dat doet Lumens.' } })).toBe('afgedaan')
  expect(await stateAfter({ summary: 'Nog eens.' })).toBe('afgedaan')
  expect(await stateAfter({ followUp: { state: 'open' } })).toBe('open')
  expect((await stateAfter({ kind: 'rapport' })) ?? null).toBeNull()
})
