import type { CollectionBeforeDeleteHook } from 'payload'

import { APIError } from 'payload'

import { actorOf } from '@/parties/api'
import { idOf } from '@/platform/relation'

/** Deleting a step would wipe out what another party says is wrong with it; only the admin of the platform may. */
export const keepDisputedSteps: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const actor = actorOf(req.user)
  if (actor.id === null || actor.isAdmin) return
  const own = actor.seats.map(({ party }) => party)
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { disputes: true },
    // The rule looks at the step itself, whoever asks.
    overrideAccess: true,
    req,
  })
  const isOfOthers = (docs[0]?.disputes ?? []).some(({ party }) => !own.includes(idOf(party) ?? ''))
  if (!isOfOthers) return
  throw new APIError(
    'Een andere partij zegt dat hier iets niet klopt. Dat verschil blijft altijd staan, dus deze stap kan alleen de beheerder van het platform verwijderen. Zet de stap op ‘vervallen’ als hij niet doorgaat.',
    409,
    { code: 'STEP_IS_DISPUTED' },
    true,
  )
}
