import { getPayload } from 'payload'

import { countContent, seedDemo } from '@/demo/api'
import { env } from '@/platform/env'

import { endWith, Failure } from './machine/failure.mjs'
import { environment } from './project/environment.mjs'

// A script has no development server to reload with, and would wait for one.
Object.assign(process.env, environment(), { DISABLE_PAYLOAD_HMR: 'true' })

try {
  await seed()
  process.exit(0)
} catch (error) {
  endWith(error)
  // A driver that still holds a connection would keep the process waiting.
  process.exit()
}

async function seed(): Promise<void> {
  const password = env().demoPassword
  if (!password) {
    throw new Failure('Kies een wachtwoord voor de voorbeeldaccounts: DEMO_PASSWORD=… npm run seed')
  }
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  const outcome = await seedDemo(payload, { now: new Date(), password, log })
  console.log(
    outcome.kind === 'filled'
      ? `Voorbeeldinhoud: ${await countContent(payload)}.`
      : 'De database heeft al inhoud; niets veranderd.',
  )
  await payload.destroy()
}

function log(line: string): void {
  console.log(`Vullen: ${line} …`)
}
