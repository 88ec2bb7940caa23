import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'
import { z } from 'zod'

import { publishedByStage } from './workflow'

// What cannot be read is left to Payload, which refuses it; it is no draft then, so that nothing is let off.
const Saving = z.object({
  id: z.string().optional().catch(undefined),
  draft: z.boolean().catch(false),
  autosave: z.boolean().catch(false),
  data: z
    .object({ stage: z.string().optional().catch(undefined), _status: z.unknown().optional() })
    .catch({ _status: undefined }),
})

/**
 * Remembers whether this save is a draft beside the stored post (hooks are not told), and makes a move of stage a full
 * save, so that a post can only be offered, approved or planned with everything that it needs. A draft that calls
 * itself published would be written over the stored post, and a save that unpublishes checks less: neither passes.
 */
export const tellDraftFromMove: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, draft, autosave, data } = Saving.parse(args)
  const isMove =
    draft && !autosave && data.stage !== undefined && (await isOtherStage(data.stage, id, req))
  const isDraftSave = (draft || autosave) && !isMove
  if (isDraftSave && data._status === 'published') throw refusal(req)
  req.context.isDraftSave = isDraftSave
  const saved = isDraftSave ? asDraft(args.data, { autosave }) : args.data
  return { ...args, ...plainSave, data: saved, draft: isDraftSave }
}

const refusal = (req: PayloadRequest) =>
  new ValidationError({
    collection: 'posts',
    req,
    errors: [{ path: 'stage', message: publishedByStage }],
  })

/** Ways of Payload to publish or unpublish that know nothing of stages. */
const plainSave = {
  publishAllLocales: undefined,
  unpublishAllLocales: undefined,
  publishSpecificLocale: undefined,
}

/** A form that saves itself also sends the stage that it was opened with, which a colleague may have moved since. */
function asDraft(data: unknown, { autosave }: { autosave: boolean }): object {
  const draft = { ...(data as object | undefined), _status: 'draft' }
  if (!autosave) return draft
  const { stage: _, ...rest } = { stage: null, ...draft }
  return rest
}

async function isOtherStage(
  stage: string,
  id: string | undefined,
  req: PayloadRequest,
): Promise<boolean> {
  if (id === undefined) return stage !== 'concept'
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    // Only compared with what was sent; whether this user may touch the post is decided right after.
    overrideAccess: true,
    req,
  })
  return docs[0] !== undefined && docs[0].stage !== stage
}
