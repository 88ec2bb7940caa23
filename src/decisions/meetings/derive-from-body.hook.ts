import type { CollectionBeforeChangeHook } from 'payload'
import type { Meeting } from '@/payload-types'

import { idOf } from '@/platform/relation'

/** A meeting is held in the municipality of its body. */
export const deriveFromBody: CollectionBeforeChangeHook<Meeting> = async ({
  data,
  originalDoc,
  req,
}) => {
  const body = idOf(data.body ?? originalDoc?.body)
  if (body === null) return { ...data, municipalities: [] }
  const { docs } = await req.payload.find({
    collection: 'bodies',
    where: { id: { equals: body } },
    depth: 0,
    // A lookup of public facts on behalf of the rule, not of the reader.
    overrideAccess: true,
    req,
  })
  const municipality = idOf(docs[0]?.municipality)
  return { ...data, municipalities: municipality === null ? [] : [municipality] }
}
