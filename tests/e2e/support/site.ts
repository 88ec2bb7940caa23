import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { anyFreePort } from '../../../scripts/machine/ports.mjs'
import { seedDatabase } from '../../../scripts/project/seed.mjs'
import { startServer } from '../../../scripts/project/server.mjs'

export type Site = {
  address: string
  /** The folder in which every mail appears as a file. */
  outbox: string
  /** Of all demo accounts. */
  password: string
  start: () => Promise<void>
  /** A stopped site can be started again: it finds what was written. */
  stop: () => Promise<void>
  remove: () => Promise<void>
}

/** The built site with the demo content, in a folder of its own: database, uploads, mails and logs. */
export async function makeSite(): Promise<Site> {
  const home = await mkdtemp(join(tmpdir(), 'raadlijn-site-'))
  const port = await anyFreePort()
  const address = `http://localhost:${port}`
  const outbox = join(home, 'outbox')
  const password = randomBytes(12).toString('hex')
  const env = {
    ...process.env,
    ...nothingFromDotEnv,
    PORT: String(port),
    SITE_URL: address,
    DATABASE_URI: `file:${join(home, 'raadlijn.db')}`,
    OUTBOX_DIR: outbox,
    // A journey does not wait ten minutes for its mail.
    STEP_REST_MINUTES: '0',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    DEMO_PASSWORD: password,
  }
  await seedDatabase({ env, home, log: join(home, 'logs', 'seed.log') })

  let stop: () => Promise<void> = () => Promise.resolve()
  return {
    address,
    outbox,
    password,
    start: async () => {
      const server = await startServer({ port, env, home, log: join(home, 'logs', 'server.log') })
      stop = server.stop
    },
    stop: () => stop(),
    remove: async () => {
      await stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** What a developer set for a site of their own must not reach this one; an empty value counts as set. */
const nothingFromDotEnv = {
  RESEND_API_KEY: '',
  RESEND_BASE_URL: '',
  RESEND_WEBHOOK_SECRET: '',
  MAIL_FROM: '',
}
