import type { Payload } from 'payload'
import type { Dossier, Municipality, Party } from '@/payload-types'
import type { Postbox } from '@/newsletter/api'
import type { Mail } from '@/platform/mailer'

import {
  confirmSubscription,
  postboxOf,
  readSignUpForm,
  requestSubscription,
  sendDueMail,
} from '@/newsletter/api'
import { FakeMailer } from '@tests/support/fake-mailer'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'

export type Asked = {
  email: string
  targetKind: 'dossier' | 'party' | 'topic' | 'municipality'
  target: string
  frequency?: 'direct' | 'dag' | 'week'
}

export const monday = new Date('2026-03-02T09:00:00Z')
export const after = (date: Date, ms: number) => new Date(date.getTime() + ms)
export const minuteMs = 60_000
export const dayMs = 24 * 60 * minuteMs

/** A municipality with a party and a dossier, so that the party can write about it. */
export async function makePlace(
  payload: Payload,
): Promise<{ municipality: Municipality; party: Party; dossier: Dossier }> {
  const municipality = await makeMunicipality(payload)
  const party = await makeParty(payload, { municipality: municipality.id })
  const dossier = await makeDossier(payload, { municipalities: [municipality.id] })
  return { municipality, party, dossier }
}

/** A Payload whose mails stay in the test. */
export function fakePost(payload: Payload): { postbox: Postbox; mailer: FakeMailer } {
  const mailer = new FakeMailer()
  const postbox = { ...postboxOf(payload), mailer, mailerOfParty: () => mailer, stepRestMs: 0 }
  return { mailer, postbox }
}

export function signUp(payload: Payload, asked: Asked, now: Date) {
  return requestSubscription(payload, {
    form: readSignUpForm({ frequency: 'direct', ...asked, consent: 'on' }),
    source: '/nieuwsbrief',
    now,
  })
}

/** Signs up, reads the mail and confirms. */
export function follow(payload: Payload, asked: Asked, now: Date): Promise<void> {
  return followAll(payload, [asked], now)
}

/** The same for many readers, with one run of mail. */
export async function followAll(payload: Payload, all: Asked[], now: Date): Promise<void> {
  const { postbox, mailer } = fakePost(payload)
  for (const asked of all) await signUp(payload, asked, now)
  await sendDueMail(payload, now, postbox)
  for (const { email } of all) {
    const [mail] = mailer.to(email)
    if (!mail) throw new Error(`No mail reached ${email}`)
    const { kind } = await confirmSubscription(payload, tokenIn(mail), now)
    if (kind !== 'confirmed') throw new Error(`Not confirmed: ${kind}`)
  }
}

/** The token of the first link to one of our pages. */
export function tokenIn({ text }: Pick<Mail, 'text'>, page = 'bevestigen'): string {
  const found = new RegExp(`/nieuwsbrief/${page}\\?token=([\\w.%-]+)`).exec(text)
  if (!found?.[1]) throw new Error(`No link to ${page} in:\n${text}`)
  return decodeURIComponent(found[1])
}
