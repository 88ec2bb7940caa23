import type { Payload } from 'payload'

import { randomBytes } from 'node:crypto'

import { z } from 'zod'

import { env } from '@/platform/env'

import { Failure } from './machine/failure.mjs'
import { withPayload } from './project/with-payload'

const usage = 'Geef een e-mailadres en een naam: npm run admin -- naam@voorbeeld.nl "Naam"'

/** Whoever can run this has the whole database; so nobody is asked for a right here. */
await withPayload(async (payload) => {
  const [, , address, name] = process.argv
  const email = z.email().safeParse(address)
  if (!email.success) throw new Failure(usage)

  const done = (await promote(payload, email.data)) ?? (await register(payload, email.data, name))
  await payload.forgotPassword({ collection: 'users', data: { email: email.data } })

  const { resendApiKey, outboxDir } = env()
  const post = resendApiKey ? 'onderweg' : `te vinden in ${outboxDir}`
  return `${done} De e-mail om een wachtwoord te kiezen is ${post}.`
})

async function promote(payload: Payload, email: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
  })
  if (!docs[0]) return null
  await payload.update({ collection: 'users', id: docs[0].id, data: { isAdmin: true } })
  return `Het account ${email} bestond al en beheert nu het platform.`
}

async function register(payload: Payload, email: string, name?: string): Promise<string> {
  if (!name) throw new Failure(usage)
  // Nobody knows this password, and nobody needs to: the mail lets its reader choose one.
  const password = randomBytes(24).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, name, password, isAdmin: true, seats: [] },
  })
  return `Het account ${email} is gemaakt en beheert het platform.`
}
