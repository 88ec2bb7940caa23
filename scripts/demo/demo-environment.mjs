import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import { keptText } from '../project/kept-text.mjs'

const passwordFile = 'data/demo-password'
/** 32 signs that nobody takes for one another, for a password that is typed over. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Fills in what an operator would have set. The password is as it was when the database was filled. */
export function demoEnvironment({ given, port, folder = '.' }) {
  const secret = keptText(join(folder, 'data/payload-secret'), () =>
    randomBytes(32).toString('hex'),
  )
  const kept = keptText(join(folder, passwordFile), () => given.DEMO_PASSWORD || randomPassword())
  const env = {
    ...given,
    PORT: String(port),
    SITE_URL: given.SITE_URL || `http://localhost:${port}`,
    DATABASE_URI: given.DATABASE_URI || 'file:./data/raadlijn.db',
    PAYLOAD_SECRET: given.PAYLOAD_SECRET || secret.text,
    DEMO_PASSWORD: given.DEMO_PASSWORD || kept.text,
    OUTBOX_DIR: given.OUTBOX_DIR || 'data/outbox',
    // Whoever looks around wants to see the mail.
    STEP_REST_MINUTES: given.STEP_REST_MINUTES || '1',
  }
  return {
    env,
    password: { isGiven: Boolean(given.DEMO_PASSWORD), isNew: kept.isNew, file: passwordFile },
  }
}

/** "k7wq-m3vp-x8dn-2rtc": 80 bits, in groups that can be remembered while typing. */
export function randomPassword(bytes = randomBytes(16)) {
  const text = [...bytes].map((byte) => signs[byte % signs.length]).join('')
  return text.match(/.{4}/g).join('-')
}
