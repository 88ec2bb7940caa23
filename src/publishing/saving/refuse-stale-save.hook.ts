import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { Post } from '@/payload-types'

import { z } from 'zod'

import { dutchReading } from '@/decisions/api'
import { clockInDutch, dutchDay } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'

import { SavedInBetweenError } from './saved-in-between'
import { savedInBetweenWords } from './saved-in-between-words'

const Saving = z.object({ data: z.object({ basedOn: z.string().min(1) }) })

/**
 * What the save itself names. Restoring an old version brings along the moment of that version, which is no such word.
 * Questions that are asked on the way, with the same request, leave it as it is.
 */
export const noteBasedOn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion')
    return args
  const saving = Saving.safeParse(args)
  req.context.basedOn = saving.success ? saving.data.data.basedOn : undefined
  return args
}

/**
 * Nothing is overwritten in silence: a form says which text it started from, and is refused when that is no longer the
 * newest. Compared within the transaction of the save, so that of two at once only one can be first.
 */
export const refuseStaleSave: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { basedOn: _, ...change } = data
  const { basedOn } = req.context
  if (!originalDoc || typeof basedOn !== 'string' || isSameMoment(basedOn, originalDoc.updatedAt))
    return change
  const by = idOf(originalDoc.savedBy)
  const at = new Date(originalDoc.updatedAt)
  throw new SavedInBetweenError(
    savedInBetweenWords({
      by: by === null ? null : await nameOf(req, by),
      isSelf: by !== null && by === req.user?.id,
      clock: clockInDutch(at),
      day: dutchDay(at) === dutchDay(new Date()) ? null : dutchReading(dutchDay(at)),
    }),
  )
}

/** Whose save it was is kept with each version. */
export const noteSaver: CollectionBeforeChangeHook<Post> = ({ data, req }) => ({
  ...data,
  savedBy: req.user?.id ?? null,
})

function isSameMoment(one: string, other: string): boolean {
  return new Date(one).getTime() === new Date(other).getTime()
}

async function nameOf(req: PayloadRequest, id: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    // Colleagues on one post know each other's names; an admin who helps is named too.
    overrideAccess: true,
    req,
  })
  return docs[0]?.name ?? null
}
