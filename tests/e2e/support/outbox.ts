import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime from 'postal-mime'
import { expect } from 'vitest'

type Letter = { subject: string; text: string }

/** All letters to this address, oldest first. */
async function lettersTo(outbox: string, address: string): Promise<Letter[]> {
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml')).toSorted()
  const mails = await Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(join(outbox, name)))),
  )
  return mails
    .filter(({ to }) => to?.some((one) => one.address === address))
    .map(({ subject = '', text = '' }) => ({ subject, text }))
}

/** The newest text to this address that says this; it may still be on its way. */
export async function letterSaying(
  outbox: string,
  address: string,
  pattern: RegExp,
): Promise<string> {
  const found = async () =>
    (await lettersTo(outbox, address))
      .map(({ text }) => text)
      .findLast((text) => pattern.test(text))
  await expect.poll(found, { timeout: 10_000 }).toBeDefined()
  return (await found()) ?? ''
}
