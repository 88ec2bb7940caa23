import { getPayload } from 'payload'

import config from '@payload-config'
import { sendDueMail } from '@/newsletter/api'

/**
 * Another server on the database of a test, which sends what is due until nothing is: `issue-child.ts MINUTES`, the number
 * that its clock is ahead. Says 'ready', begins when it hears anything, and says 'done' at the end.
 */
const [minutes = '0'] = process.argv.slice(2)
const ahead = Number(minutes) * 60_000

const payload = await getPayload({ config, key: String(process.pid) })
process.stdin.once('data', () => void run())
process.stdout.write('ready\n')

async function run(): Promise<void> {
  for (;;) {
    const { sent, later } = await sendDueMail(payload, new Date(Date.now() + ahead))
    if (sent + later === 0) break
  }
  process.stdout.write('done\n')
  process.exit(0)
}
