import type { SanitizedConfig } from 'payload'

import { createHmac } from 'node:crypto'

import { handleEndpoints } from 'payload'

export const webhookSecret = `whsec_${Buffer.from('only for tests').toString('base64')}`

type Told = {
  type: string
  data?: object
  tags?: unknown
  /** Resend's own, the same at each attempt to tell it. */
  id: string
  emailId?: string
}
type Sent = { secret?: string; ageSeconds?: number; changed?: string }

/**
 * What Resend sends, signed as it documents: HMAC-SHA-256 over `id.timestamp.body` under the secret's bytes.
 * Source: https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export async function tellByWebhook(
  config: SanitizedConfig,
  { type, data, tags, id, emailId = 'none' }: Told,
  { secret = webhookSecret, ageSeconds = 0, changed = '' }: Sent = {},
): Promise<{ status: number; body: unknown }> {
  const body = JSON.stringify({
    type,
    created_at: new Date().toISOString(),
    data: {
      created_at: new Date().toISOString(),
      email_id: emailId,
      from: 'Raadlijn <post@raadlijn.example>',
      to: ['kanarie-bij-de-post@voorbeeld.nl'],
      subject: 'Nieuw bericht',
      ...(tags !== undefined && { tags }),
      ...data,
    },
  })
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds)
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  const response = await handleEndpoints({
    config,
    request: new Request('http://localhost/api/mail-events/resend', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'svix-id': id,
        'svix-timestamp': timestamp,
        'svix-signature': `v1,${signature}`,
      },
      body: body + changed,
    }),
  })
  return { status: response.status, body: await response.json() }
}

export const hardBounce = {
  type: 'email.bounced',
  data: {
    bounce: { type: 'Permanent', subType: 'General', message: 'No such user kanarie@voorbeeld.nl' },
  },
}
