import type { BaseFilter } from 'payload'

import { actorOf, ownMunicipalities } from '@/parties/api'

/**
 * What the lists of the newsroom open with: the facts of a member's own municipalities. It is no right: whoever filters
 * on a municipality sees that one.
 */
export const ownFirst: BaseFilter = async ({ req }) => {
  if (actorOf(req.user).isAdmin || namesMunicipality(req.query.where)) return null
  const own = await ownMunicipalities(req, 'writer')
  return own.length === 0 ? null : { municipalities: { in: own } }
}

function namesMunicipality(where: unknown): boolean {
  return JSON.stringify(where ?? null).includes('"municipalities')
}
