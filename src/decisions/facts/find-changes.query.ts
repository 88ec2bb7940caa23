import type { Reader } from '@/platform/reader'
import type { ShownChange } from '../decision-view'

import { findParties } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { changesBetween } from './changes'

/** Enough to follow a step; what lies further back was still saved. */
const maxVersions = 60

/** How a step came to say what it says now. */
export async function findChanges(reader: Reader, decisionId: string): Promise<ShownChange[]> {
  const { payload } = reader
  const { docs } = await payload.findVersions({
    collection: 'decisions',
    where: { parent: { equals: decisionId } },
    sort: '-updatedAt',
    limit: maxVersions,
    pagination: false,
    depth: 0,
    // Old versions as such are for members; that a shared fact was changed, and by which party, is for everybody.
    overrideAccess: true,
  })
  const partyIds = docs.map(({ version }) => idOf(version.changedByParty))
  const parties = await findParties(reader, { ids: partyIds })
  return changesBetween(
    docs.map(({ updatedAt, version }) => ({
      savedAt: updatedAt,
      byParty: parties.find(({ id }) => id === idOf(version.changedByParty))?.mark.name ?? null,
      content: { ...version },
    })),
  )
}
