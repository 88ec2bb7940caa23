import type { BatchMailer } from '@/platform/mailer'

import { performance } from 'node:perf_hooks'

import { getPayload } from 'payload'

import config from '@payload-config'
import { postboxOf, sendDueMail } from '@/newsletter/api'
import { addReaders } from '@tests/support/add-readers'
import { makeRunningMailing } from '@tests/support/make-mailing'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'

/**
 * Sends one issue of some 20 kB to as many readers as asked: `send-issue.ts COUNT`. Says one line of JSON.
 */
const count = Number(process.argv[2])

const payload = await getPayload({ config })
const party = await makeParty(payload, { municipality: (await makeMunicipality(payload)).id })
await addReaders(payload, { party: party.id, count })
const words = 'De raad besloot over het welzijnswerk in het dorp. '.repeat(260)
const { id } = await makeRunningMailing(payload, party, { words })

let providerMs = 0
const postbox = postboxOf(payload)
let weight = 0
const timed: BatchMailer = {
  ...postbox.mailer,
  sendBatch: async (mails, key) => {
    weight = mails[0]?.html.length ?? 0
    const from = performance.now()
    try {
      return await postbox.mailer.sendBatch(mails, key)
    } finally {
      providerMs += performance.now() - from
    }
  },
}

const before = process.memoryUsage.rss()
let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
const idle = performance.eventLoopUtilization()
const begun = performance.now()
for (;;) {
  await sendDueMail(payload, new Date(), { ...postbox, mailerOfParty: () => timed })
  const { stage } = await payload.findByID({ collection: 'mailings', id })
  if (stage === 'verzonden') break
}
const ms = performance.now() - begun
clearInterval(watch)
const { utilization } = performance.eventLoopUtilization(idle)
console.log(
  JSON.stringify({
    count,
    weight,
    perSecond: Math.round((count / ms) * 1000),
    startMegabytes: Math.round(before / 2 ** 20),
    peakMegabytes: Math.round(peak / 2 ** 20),
    // Four batches at most are on their way at once, so this can be more than one.
    underWay: providerMs / ms,
    idle: 1 - utilization,
  }),
)
process.exit(0)
