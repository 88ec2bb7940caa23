import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime from 'postal-mime'
import { expect } from 'vitest'

type Invited = { address: string; outbox: string; email: string }

/** Chooses a password behind the link that a new account is mailed, as the page behind it sends it. */
export async function acceptInvitation(
  { address, outbox, email }: Invited,
  password: string,
): Promise<void> {
  const link = await expect
    .poll(() => linkMailedTo(outbox, email), { timeout: 10_000 })
    .toMatch(/\/admin\/reset\//)
    .then(() => linkMailedTo(outbox, email))
  const chosen = { token: link.split('/').at(-1), password }
  const response = await fetch(`${address}/api/users/reset-password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(chosen),
  })
  expect(response.status).toBe(200)
}

async function linkMailedTo(outbox: string, email: string): Promise<string> {
  for (const name of await readdir(outbox)) {
    if (!name.endsWith('.eml')) continue
    const { to, text } = await PostalMime.parse(await readFile(join(outbox, name)))
    if (to?.some(({ address }) => address === email))
      return /http\S+\/admin\/reset\/\w+/.exec(text ?? '')?.[0] ?? ''
  }
  return ''
}
