import type { Endpoint, PayloadRequest } from 'payload'

import { bodyWithin } from '@/platform/body-within'
import { env } from '@/platform/env'
import { isFromResend } from '@/platform/resend-webhook.adapter'

import { readResendEvent } from './read-resend-event'
import { recordMailEvent } from './record-mail-event.command'

/** An event is a few kilobytes; the longest field is what a mail server answered. */
const largestBytes = 100_000

/**
 * `POST /api/mail-events/resend`, for Resend alone. Without RESEND_WEBHOOK_SECRET there is nothing here. What is signed
 * and means nothing to us is answered with 200: the provider tries a refused event again for days.
 */
export const resendWebhookEndpoint: Omit<Endpoint, 'root'> = {
  path: '/resend',
  method: 'post',
  handler: async (req) => {
    const secret = env().resendWebhookSecret
    if (secret === undefined) return answer(404, 'not here')
    const bytes = await bodyWithin(req, largestBytes)
    if (bytes === null) return answer(413, 'too large')

    const message = signedMessage(req, new TextDecoder().decode(bytes))
    if (!isFromResend(message, secret)) return answer(401, 'not signed by Resend, or too old')
    const event = readResendEvent(message.id, parsed(message.body))
    if (!event) return answer(200, 'ignored')
    return answer(200, await recordMailEvent(req.payload, event, new Date()))
  },
}

/** Resend signs in the way of Svix, whose headers may also come under the names of the standard for webhooks. */
function signedMessage({ headers }: PayloadRequest, body: string) {
  const header = (name: string) =>
    headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? ''
  return { body, id: header('id'), timestamp: header('timestamp'), signature: header('signature') }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const answer = (status: number, result: string): Response =>
  Response.json({ result }, { status, headers: { 'cache-control': 'no-store' } })
