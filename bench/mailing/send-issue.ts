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
 * Sends one issue to as many readers as asked: `send-issue.ts COUNT`. Says one line of JSON. Every mail is filled up to
 * 20 kB, as an issue with pictures and cards weighs.
 */
const count = Number(process.argv[2])
const weight = 20_000

const payload = await getPayload({ config })
const party = await makeParty(payload, { municipality: (await makeMunicipality(payload)).id })
await addReaders(payload, { party: party.id, count })
const { id } = await makeRunningMailing(payload, party)

let providerMs = 0
const postbox = postboxOf(payload)
const heavy: BatchMailer = {
  ...postbox.mailer,
  sendBatch: async (mails, key) => {
    const heavier = mails.map((mail) => ({ ...mail, html: filledUp(mail.html) }))
    const from = performance.now()
    try {
      return await postbox.mailer.sendBatch(heavier, key)
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
  await sendDueMail(payload, new Date(), { ...postbox, mailerOfParty: () => heavy })
  const { stage } = await payload.findByID({ collection: 'mailings', id })
  if (stage === 'verzonden') break
}
const ms = performance.now() - begun
clearInterval(watch)
const { utilization } = performance.eventLoopUtilization(idle)
console.log(
  JSON.stringify({
    count,
    perSecond: Math.round((count / ms) * 1000),
    startMegabytes: Math.round(before / 2 ** 20),
    peakMegabytes: Math.round(peak / 2 ** 20),
    // Four batches at most are on their way at once, so this can be more than one.
    underWay: providerMs / ms,
    idle: 1 - utilization,
  }),
)
process.exit(0)

function filledUp(html: string): string {
  return html.length >= weight ? html : `${html}<!--${'x'.repeat(weight - html.length)}-->`
}
