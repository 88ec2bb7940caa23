import type { CollectionBeforeOperationHook } from 'payload'

import { z } from 'zod'

const Saving = z.object({
  id: z.string().optional(),
  draft: z.boolean().optional(),
  autosave: z.boolean().optional(),
  data: z.object({ stage: z.string().optional() }).optional(),
})

/**
 * Remembers whether this save is a draft beside the stored post (hooks are not told), and makes a move of stage a full
 * save, so that a post can only be offered, approved or planned with everything that it needs.
 */
export const tellDraftFromMove: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const saving = Saving.safeParse(args)
  const { id, draft = false, autosave = false, data } = saving.success ? saving.data : {}
  if (autosave) {
    req.context.isDraftSave = true
    return withoutStage(args)
  }
  const isMove = draft && data?.stage !== undefined && (await isOtherStage(data.stage, id, req))
  req.context.isDraftSave = draft && !isMove
  return isMove ? { ...args, draft: false } : args
}

/** A form that saves itself sends the stage that it was opened with, which a colleague may have moved since. */
function withoutStage<Args extends { data?: unknown }>(args: Args): Args {
  const { stage: _, ...data } = { stage: null, ...(args.data as object | undefined) }
  return { ...args, data }
}

async function isOtherStage(
  stage: string,
  id: string | undefined,
  req: Parameters<CollectionBeforeOperationHook>[0]['req'],
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
