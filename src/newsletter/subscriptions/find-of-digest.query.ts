import type { Payload, PayloadRequest } from 'payload'
import type { DigestFrequency } from '../digests/digest'

import { findStandingSubscriber } from './find-standing.query'

type Asked = { frequency: DigestFrequency; subscriber: string }

/** The subscriptions of a reader that come together in one mail a day, or a week. */
export async function findOfDigest(
  from: Payload | PayloadRequest,
  { frequency, subscriber }: Asked,
): Promise<string[]> {
  const [payload, req] = 'payload' in from ? [from.payload, from] : [from, undefined]
  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: {
      and: [
        { subscriber: { equals: await findStandingSubscriber(from, subscriber) } },
        { frequency: { equals: frequency } },
        { state: { equals: 'actief' } },
      ],
    },
    pagination: false,
    depth: 0,
    select: {},
    // The signed link in a digest is the proof that its holder may end what comes in it.
    overrideAccess: true,
    ...(req && { req }),
  })
  return docs.map(({ id }) => id)
}
