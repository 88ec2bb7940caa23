import type { Endpoint } from 'payload'

import { setTimeout as sleep } from 'node:timers/promises'

import { addDataAndFileToRequest, APIError } from 'payload'
import { z } from 'zod'

/** Well above what it takes to write a token and hand over a mail. */
const leastAnswerMs = 250

const Asked = z.object({ email: z.string() }).catch({ email: '' })

/**
 * Payload's own answer waits for the token and the mail, that only a known address leads to: the time would tell who has
 * an account. Here everybody waits as long, and what is not done by then goes on behind the answer.
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const waited = sleep(leastAnswerMs, null)
    await addDataAndFileToRequest(req)
    const asked = { collection: 'users', data: Asked.parse(req.data), req } as const
    const refusal = req.payload.forgotPassword(asked).then(
      () => null,
      (error: unknown) => {
        if (error instanceof APIError && error.status < 500) return error
        // A mail that could not leave tells as much as the time does: it is for whoever runs the platform.
        req.payload.logger.error({ err: error, msg: 'The mail for a new password was not sent' })
        return null
      },
    )
    const refused = await Promise.race([refusal, waited])
    await waited
    if (refused) throw refused
    return Response.json({ message: req.t('general:success') })
  },
}
