import type { PayloadRequest } from 'payload'

import { findOwnContact } from './find-own-contact.query'
import { personalDetails } from './personal-data'

type Said = { path: string; text: string; party: string | null }

/** Why these words may not be said, in Dutch: they hold somebody's number or address. Null when they may. */
export async function findPersonalProblem(
  req: PayloadRequest,
  { path, text, party }: Said,
): Promise<{ path: string; message: string } | null> {
  const own = await findOwnContact(req, party)
  const found = personalDetails({ path, text }, own).find(
    // A reason for what is said in a reason would have no end.
    ({ severity }) => severity === 'houdt-tegen',
  )
  return found ? { path, message: `${found.message} (${found.quotes.join(' ')})` } : null
}
