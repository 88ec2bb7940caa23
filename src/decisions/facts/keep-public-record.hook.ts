import type { CollectionBeforeDeleteHook } from 'payload'

import { APIError } from 'payload'

import { actorOf } from '@/parties/api'
import { idOf } from '@/platform/relation'

const mendableMs = 24 * 60 * 60_000

/**
 * A slip can be taken back for a day. After that a step is part of the public record: readers, other parties and programs
 * may point at it, so it is called off or corrected in sight of everybody. What another party says is wrong with it is
 * record at once. Only the admin of the platform deletes those.
 */
export const keepPublicRecord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const actor = actorOf(req.user)
  if (actor.id === null || actor.isAdmin) return
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true, createdAt: true, disputes: true },
    // The rule looks at the step itself, whoever asks.
    overrideAccess: true,
    req,
  })
  const [step] = docs
  if (!step) return
  const own = actor.seats.map(({ party }) => party)
  if ((step.disputes ?? []).some(({ party }) => !own.includes(idOf(party) ?? '')))
    throw refusal('STEP_IS_DISPUTED', disputed)
  if (Date.now() - Date.parse(step.createdAt) >= mendableMs)
    throw refusal('STEP_IS_PUBLIC_RECORD', standing(step.title))
}

const refusal = (code: string, message: string): APIError =>
  new APIError(message, 409, { code }, true)

const disputed =
  'Een andere partij zegt dat hier iets niet klopt. Dat verschil blijft altijd staan, dus deze stap kan alleen de beheerder van het platform verwijderen. Zet de stap op ‘vervallen’ als hij niet doorgaat.'

const standing = (title: string): string =>
  `‘${title}’ staat al langer dan een dag op de tijdlijn. Lezers en andere partijen kunnen ernaar verwijzen. Gaat de stap niet door? Zet hem op ‘vervallen’. Is hij dubbel of helemaal fout? Vraag de beheerder van het platform.`
