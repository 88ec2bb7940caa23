import { countContent, seedDemo } from '@/demo/api'
import { env } from '@/platform/env'

import { Failure } from './machine/failure.mjs'
import { withPayload } from './project/with-payload'

await withPayload(async (payload) => {
  const password = env().demoPassword
  if (!password) {
    throw new Failure('Kies een wachtwoord voor de voorbeeldaccounts: DEMO_PASSWORD=… npm run seed')
  }
  const log = (line: string) => console.log(`Vullen: ${line} …`)
  const { kind } = await seedDemo(payload, { now: new Date(), password, log })
  return kind === 'filled'
    ? `Voorbeeldinhoud: ${await countContent(payload)}.`
    : 'De database heeft al inhoud; niets veranderd.'
})
