import type { Reader } from '@/platform/reader'
import type { ShownChange } from '../decision-view'

import { findParties } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { changesBetween } from './changes'

/** On the page of the step; the page of its history has all. */
const maxChanges = 5

/** Some saves change nothing for readers, and the oldest is only there to be compared with. */
const maxVersions = 3 * maxChanges

/** What changed last in a step. */
export async function findChanges(reader: Reader, decisionId: string): Promise<ShownChange[]> {
  const { payload } = reader
  const { docs, hasNextPage } = await payload.findVersions({
    collection: 'decisions',
    where: { parent: { equals: decisionId } },
    sort: '-updatedAt',
    limit: maxVersions,
    depth: 0,
    // Old versions as such are for members; that a shared fact was changed, and by which party, is for everybody.
    overrideAccess: true,
  })
  const partyIds = docs.map(({ version }) => idOf(version.changedByParty))
  const parties = await findParties(reader, { ids: partyIds })
  const changes = changesBetween(
    docs.map(({ updatedAt, version }) => ({
      savedAt: updatedAt,
      byParty: parties.find(({ id }) => id === idOf(version.changedByParty))?.mark.name ?? null,
      content: { ...version },
    })),
    { isComplete: !hasNextPage },
  )
  return changes.slice(0, maxChanges)
}
