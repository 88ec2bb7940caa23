import type { BatchMailer, Mailer } from '@/platform/mailer'

import { setTimeout as sleep } from 'node:timers/promises'

import { getPayload } from 'payload'

import config from '@payload-config'
import { postboxOf, sendDueMail } from '@/newsletter/api'

/**
 * Another server on the database of a test, as far as mail is concerned: `mail-child.ts NAME`. Says 'ready', and sends
 * what is due when it hears anything, slowly enough to be killed in the middle.
 */
const [name = ''] = process.argv.slice(2)

const payload = await getPayload({ config, key: name })
const postbox = postboxOf(payload)
const slowly: BatchMailer & Mailer = {
  ...postbox.mailer,
  // Several batches, so that two servers have something to share.
  mostAtOnce: 2,
  sendBatch: async (mails, key) => {
    const accepted = await postbox.mailer.sendBatch(mails, key)
    process.stdout.write(`accepted ${key}\n`)
    await sleep(60)
    return accepted
  },
}

process.stdin.once('data', () => void run())
process.stdout.write('ready\n')

async function run(): Promise<void> {
  await sendDueMail(payload, new Date(), { ...postbox, mailer: slowly })
  process.exit(0)
}
