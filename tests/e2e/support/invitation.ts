import { expect } from 'vitest'

import { letterSaying } from './outbox'

type Invited = { address: string; outbox: string; email: string }

/** Chooses a password behind the link that an account of the platform is mailed, as the page behind it sends it. */
export async function acceptInvitation(
  { address, outbox, email }: Invited,
  password: string,
): Promise<void> {
  const mail = await letterSaying(outbox, email, /\/admin\/reset\//)
  const token = /\/admin\/reset\/(\w+)/.exec(mail)?.[1]
  const response = await fetch(`${address}/api/users/reset-password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, password }),
  })
  expect(response.status).toBe(200)
}
