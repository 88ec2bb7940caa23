import type { Payload } from 'payload'
import type { Act } from './audit-words'

type Asked = { act: Act; subjectId: string; at: string }

/** Ids of the accounts that did this at that very moment; null for the platform itself, nothing when nobody did. */
export async function findActors(
  payload: Payload,
  { act, subjectId, at }: Asked,
): Promise<(string | null)[]> {
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: {
      and: [{ subjectId: { equals: subjectId } }, { act: { equals: act } }, { at: { equals: at } }],
    },
    pagination: false,
    depth: 0,
    select: { actorId: true },
    // Asked for a rule, which tells nobody who it was.
    overrideAccess: true,
  })
  return docs.map(({ actorId }) => actorId ?? null)
}
