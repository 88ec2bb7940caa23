import type { Endpoint } from 'payload'

import { formLimit } from '@/platform/form-limit.adapter'

import { findOwnMailing } from '../own-mailing.query'

import { privately, refusal } from './letter-answer'
import { sendTestMailing } from './send-test-mailing.command'

const mostAnHour = 10
/** For each account, in the memory of this process: against a finger that stays on the button, and a stolen login. */
const limit = formLimit({ perClient: mostAnHour, inAll: 1_000, periodSeconds: 3_600 })

/** `POST /api/mailings/:id/test`: the issue as it is saved, to the address of whoever asks and to no other. */
export const sendTestOfMailing: Omit<Endpoint, 'root'> = {
  path: '/:id/test',
  method: 'post',
  handler: async (req) => {
    const found = await findOwnMailing(req, { role: 'writer', isForAdmins: true })
    if (found.kind === 'refused') return refusal(found.status, found.message)
    const seconds = await limit.secondsToWait(found.by.id)
    if (seconds !== null) return tooMany(seconds)

    switch (await sendTestMailing(req, { mailing: found.mailing.id, now: new Date() })) {
      case 'sent':
        return privately({ message: 'De proefmail is onderweg naar het adres van uw account.' })
      case 'gone':
        return refusal(404, 'De partij van deze nieuwsbrief is er niet meer.')
      case 'not-accepted':
        return refusal(
          502,
          'De proefmail kon nu niet weg. Probeer het over een paar minuten nog eens.',
        )
    }
  },
}

function tooMany(seconds: number): Response {
  const minutes = Math.ceil(seconds / 60)
  const wait = minutes === 1 ? '1 minuut' : `${minutes} minuten`
  return refusal(
    429,
    `U stuurde al ${mostAnHour} proefmails in een uur. Over ${wait} kan het weer.`,
    { 'retry-after': String(seconds) },
  )
}
