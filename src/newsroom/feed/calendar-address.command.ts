import type { PayloadRequest } from 'payload'

import { claim } from '@/platform/claim.command'
import { newToken, tokenHash } from '@/platform/tokens.adapter'

/** A new secret address for this account; the one before stops working. It can be shown now and never again. */
export async function renewCalendarAddress(req: PayloadRequest, account: string): Promise<string> {
  const token = newToken()
  await keep(req, account, tokenHash(token))
  return `${req.payload.config.serverURL}/redactie/agenda/${token}.ics`
}

export function withdrawCalendarAddress(req: PayloadRequest, account: string): Promise<void> {
  return keep(req, account, null)
}

async function keep(req: PayloadRequest, account: string, hash: string | null): Promise<void> {
  await claim(req, {
    collection: 'users',
    where: { id: { equals: account } },
    data: { calendarTokenHash: hash },
  })
}
