import type { PayloadRequest } from 'payload'
import type { UnkeyedFinding } from './finding'
import type { ReadableText } from './readable-text'

import { findKnownNames } from './find-surroundings.query'
import { findOwnContact } from './find-own-contact.query'
import { healthFinding, healthSuspicions, personalDetails } from './personal-data'

type Asked = { party: string | null; texts: readonly ReadableText[] }

/** What in these texts of a party may not be online, whatever the reason. */
export async function findPersonalData(
  req: PayloadRequest,
  { party, texts }: Asked,
): Promise<UnkeyedFinding[]> {
  const own = await findOwnContact(req, party)
  const known = await findKnownNames(req, texts)
  const suspected = healthSuspicions(texts).filter(
    ({ spellings }) => !spellings.some((one) => known.has(one)),
  )
  return [
    ...texts.flatMap((text) => personalDetails(text, own)),
    ...suspected.map((one) => healthFinding(one)),
  ]
}
