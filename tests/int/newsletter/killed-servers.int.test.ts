import type { BootedPayload } from '@tests/support/boot-payload'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { sendDueMail } from '@/newsletter/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { startScript } from '@tests/support/start-child'

import { after, followAll, makePlace, minuteMs } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const child = fileURLToPath(new URL('../../support/mail-child.ts', import.meta.url))

test('two servers of which one is killed in mid-sending mail every follower once', async () => {
  const { payload, folder } = booted
  const { dossier } = await makePlace(payload)
  const now = new Date()
  const emails = Array.from(
    { length: 12 },
    (_, index) => `lezer-${String(index).padStart(2, '0')}@voorbeeld.nl`,
  )
  await followAll(
    payload,
    emails.map((email) => ({ email, targetKind: 'dossier', target: dossier.slug })),
    now,
  )
  const { title } = await makeDecision(payload, { dossiers: [dossier.id] })

  const [killed, survivor] = await Promise.all([
    startScript(child, ['een']),
    startScript(child, ['twee']),
  ])
  killed.go()
  survivor.go()
  await killed.hears('accepted')
  await killed.kill()
  await survivor.ends()
  // What the dead one had in hands is free after its lease.
  await sendDueMail(payload, after(new Date(), 2 * minuteMs))

  const outbox = join(folder, 'outbox')
  // What the dead one was writing when it died never got its name.
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml'))
  const mails = await Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(join(outbox, name)))),
  )
  const told = mails.filter(({ subject }) => subject === `Nieuwe stap: ${title}`)
  expect(told.map(({ to }) => to?.[0]?.address ?? '').toSorted()).toEqual(emails)

  const { totalDocs } = await payload.count({
    collection: 'mail-batches',
    where: { state: { not_equals: 'verzonden' } },
  })
  expect(totalDocs).toBe(0)
  // Two servers have to start, which takes long on a busy machine.
}, 180_000)
