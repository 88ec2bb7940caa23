import type { RegularWork } from '@/platform/heartbeat.adapter'

import { getPayload } from 'payload'

import config from '@payload-config'
import { eraseExpired, sendDueMail } from '@/newsletter/api'
import { startHeartbeat } from '@/platform/heartbeat.adapter'
import { startServingPages } from '@/platform/reading-cache.adapter'
import { publishDue } from '@/publishing/api'

const everyFiveSeconds = '*/5 * * * * *'
const everyHour = '0 7 * * * *'

const works: RegularWork[] = [
  { name: 'publish and withdraw', schedule: everyFiveSeconds, run: publishDue },
  {
    name: 'send mail',
    schedule: everyFiveSeconds,
    run: (payload, now) => sendDueMail(payload, now),
  },
  { name: 'erase what has expired', schedule: everyHour, run: eraseExpired },
]

/** Opens the database (which migrates itself) and starts what the site does by itself. */
export async function startUp(): Promise<void> {
  startServingPages()
  startHeartbeat(await getPayload({ config }), works)
}
