import type { Mailer } from '@/platform/mailer'

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
const slowly: Mailer = {
  send: async (mail) => {
    const accepted = await postbox.mailer.send(mail)
    process.stdout.write(`accepted ${accepted.id}\n`)
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
