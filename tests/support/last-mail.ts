import type { BootedPayload } from './boot-payload'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime from 'postal-mime'

/** The text of the newest mail to this address in the outbox. */
export async function lastMailTo(
  { folder }: Pick<BootedPayload, 'folder'>,
  address: string,
): Promise<string> {
  const outbox = join(folder, 'outbox')
  for (const name of (await readdir(outbox)).toSorted().toReversed()) {
    const mail = await PostalMime.parse(await readFile(join(outbox, name)))
    if (mail.to?.some((to) => to.address === address)) return mail.text ?? mail.html ?? ''
  }
  throw new Error(`No mail to ${address}`)
}
