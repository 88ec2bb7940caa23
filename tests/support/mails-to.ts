import type { Email } from 'postal-mime'
import type { BootedPayload } from './boot-payload'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime from 'postal-mime'

/** All mails to this address in the outbox, oldest first. */
export async function mailsTo(
  { folder }: Pick<BootedPayload, 'folder'>,
  address: string,
): Promise<Email[]> {
  return (await allMails(folder)).filter(({ to }) => to?.some((one) => one.address === address))
}

async function allMails(folder: string): Promise<Email[]> {
  const outbox = join(folder, 'outbox')
  const names = await readdir(outbox).catch(() => [])
  return Promise.all(
    names.toSorted().map(async (name) => PostalMime.parse(await readFile(join(outbox, name)))),
  )
}
