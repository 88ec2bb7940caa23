import { getPayload } from 'payload'

import config from '@payload-config'
import { publishDue } from '@/publishing/api'

/**
 * Another server on the database of a test, as far as the schedule is concerned: `schedule-child.ts NAME MOMENT`. Says
 * 'ready', and publishes what is due at that moment when it hears anything.
 */
const [name = '', moment = ''] = process.argv.slice(2)

const payload = await getPayload({ config, key: name })
process.stdin.once('data', () => void run())
process.stdout.write('ready\n')

async function run(): Promise<void> {
  await publishDue(payload, new Date(moment))
  process.exit(0)
}
