import type { FilterOptions, Where } from 'payload'

import { ownMunicipalities } from '@/parties/api'

/** What a picker inside a text offers. It does not know whose text it is, so: facts of where the writer sits. */
export const factsOfWriter: FilterOptions = async ({ req }) => {
  const own = await ownMunicipalities(req, 'writer')
  const areAtHome: Where = { municipalities: { in: own } }
  return own.length === 0 ? true : areAtHome
}
