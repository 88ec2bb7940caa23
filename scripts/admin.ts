import { randomBytes } from 'node:crypto'

import { getPayload } from 'payload'
import { z } from 'zod'

import { env } from '@/platform/env'

import { endWith, Failure } from './machine/failure.mjs'
import { environment } from './project/environment.mjs'

const [, , address, name] = process.argv

// A script has no development server to reload with, and would wait for one.
Object.assign(process.env, environment(), { DISABLE_PAYLOAD_HMR: 'true' })

try {
  await makeAdmin()
  process.exit(0)
} catch (error) {
  endWith(error)
}

/** Whoever can run this has the whole database; so nobody is asked for a right here. */
async function makeAdmin(): Promise<void> {
  const email = z.email().safeParse(address)
  if (!email.success) {
    throw new Failure('Geef een e-mailadres en een naam: npm run admin -- naam@voorbeeld.nl "Naam"')
  }
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.data } },
    limit: 1,
    depth: 0,
  })
  const account = docs[0]
  if (account) {
    await payload.update({ collection: 'users', id: account.id, data: { isAdmin: true } })
  } else {
    if (!name) throw new Failure('Geef ook een naam: npm run admin -- naam@voorbeeld.nl "Naam"')
    // Nobody knows this password, and nobody needs to: the mail lets its reader choose one.
    const password = randomBytes(24).toString('base64url')
    await payload.create({
      collection: 'users',
      data: { email: email.data, name, password, isAdmin: true, seats: [] },
    })
  }
  await payload.forgotPassword({ collection: 'users', data: { email: email.data } })
  await payload.destroy()

  const { resendApiKey, outboxDir } = env()
  const post = resendApiKey ? 'onderweg' : `te vinden in ${outboxDir}`
  const done = account
    ? 'bestond al en beheert nu het platform'
    : 'is gemaakt en beheert het platform'
  console.log(
    `Het account ${email.data} ${done}. De e-mail om een wachtwoord te kiezen is ${post}.`,
  )
}
