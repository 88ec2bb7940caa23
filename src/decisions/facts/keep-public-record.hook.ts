import type { CollectionBeforeDeleteHook } from 'payload'

import { APIError } from 'payload'

import { actorOf } from '@/parties/api'

const mendableMs = 24 * 60 * 60_000

/**
 * A slip can be taken back for a day. After that a step is part of the public record: readers, other parties and programs
 * may point at it, so it is called off or corrected in sight of everybody, and only the admin of the platform deletes it.
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
    select: { title: true, createdAt: true },
    // The rule looks at the step itself, whoever asks.
    overrideAccess: true,
    req,
  })
  const [step] = docs
  if (!step || Date.now() - Date.parse(step.createdAt) < mendableMs) return
  throw new APIError(
    `‘${step.title}’ staat al langer dan een dag op de tijdlijn. Lezers en andere partijen kunnen ernaar verwijzen. Gaat de stap niet door? Zet hem op ‘vervallen’. Is hij dubbel of helemaal fout? Vraag de beheerder van het platform.`,
    409,
    { code: 'STEP_IS_PUBLIC_RECORD' },
    true,
  )
}
