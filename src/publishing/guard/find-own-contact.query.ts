import type { PayloadRequest } from 'payload'
import type { OwnContact } from './personal-data'

/** What a party publishes of itself, and may therefore stand in its posts. */
export async function findOwnContact(
  req: PayloadRequest,
  party: string | null,
): Promise<OwnContact> {
  if (party === null) return { emails: [], phones: [], ibans: [] }
  const { docs } = await req.payload.find({
    collection: 'parties',
    where: { id: { equals: party } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { contact: true, imprint: true, newsletter: true },
    // Public fields, compared with the text.
    overrideAccess: true,
    req,
  })
  const { contact, imprint, newsletter } = docs[0] ?? {}
  return {
    emails: [contact?.email, imprint?.email, newsletter?.replyTo].filter(isText),
    phones: [contact?.phone].filter(isText),
    ibans: [imprint?.iban].filter(isText),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
