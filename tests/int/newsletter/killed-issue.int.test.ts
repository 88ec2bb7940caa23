import type { BootedPayload } from '@tests/support/boot-payload'
import type { Child } from '@tests/support/start-child'

import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { addReaders } from '@tests/support/add-readers'
import { bootPayload } from '@tests/support/boot-payload'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makeRunningMailing } from '@tests/support/make-mailing'
import { startResendStandIn } from '@tests/support/resend-stand-in'
import { startScript } from '@tests/support/start-child'

let booted: BootedPayload
let provider: Awaited<ReturnType<typeof startResendStandIn>>
beforeAll(async () => {
  booted = await bootPayload()
  provider = await startResendStandIn({ latencyMs: 150, dropping: 0.2 })
})
afterAll(async () => {
  await provider.stop()
  await booted.stop()
})

const script = fileURLToPath(new URL('../../support/issue-child.ts', import.meta.url))
const readers = 800

/** Each server starts with its clock two minutes after the one before, when what that had in hands is free again. */
function startServer(number: number): Promise<Child> {
  return startScript(script, [String(number * 2)], {
    RESEND_API_KEY: 're_stand_in',
    RESEND_BASE_URL: provider.url,
  })
}

async function atCall(count: number): Promise<void> {
  while (provider.counts().calls < count) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('an issue of which a server is killed, two go on, and whose provider drops the line, reaches everybody once', async () => {
  const { payload } = booted
  const party = await makeParty(payload, { municipality: (await makeMunicipality(payload)).id })
  await addReaders(payload, { party: party.id, count: readers })
  const { id } = await makeRunningMailing(payload, party)

  const killed = await startServer(0)
  killed.go()
  await atCall(2)
  await killed.kill()
  expect(provider.counts().mailboxes).toBeLessThan(readers)

  const together = await Promise.all([startServer(1), startServer(1)])
  for (const server of together) server.go()
  await Promise.all(together.map((server) => server.ends()))
  // What lost its answer comes back by itself, some minutes later.
  provider.behave({ dropping: 0 })
  const last = await startServer(60)
  last.go()
  await last.ends()

  expect(provider.counts()).toMatchObject({ mailboxes: readers, mails: readers, twice: 0 })
  const { stage } = await payload.findByID({ collection: 'mailings', id })
  expect(stage).toBe('verzonden')
  // Four servers have to start, which takes long on a busy machine.
}, 300_000)
