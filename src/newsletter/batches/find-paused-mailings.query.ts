import type { Payload } from 'payload'

/** Issues of which nothing may leave at this moment. */
export async function findPausedMailings(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'mailings',
    where: { stage: { equals: 'gepauzeerd' } },
    pagination: false,
    depth: 0,
    select: {},
    // The platform sends what editors approved.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
