import type { AlertReason } from './alert'
import type { AlertNews } from './alert-content'

import { z } from 'zod'

import { MaybeReference } from '../reference'
import { targetKinds } from '../targets'

import { AlertContent } from './alert-content'
import { alertStates } from './alert'

const asJson = (text: string | null | undefined): unknown =>
  text ? (JSON.parse(text) as unknown) : null
const Targets = z.array(z.object({ kind: z.enum(targetKinds), id: z.string(), name: z.string() }))

/** An alert as it lies in the database. Its news is null until it was read, and again after it was erased. */
export const StoredAlert = z.object({
  id: z.string(),
  key: z.string(),
  event: z.string(),
  post: MaybeReference,
  decision: MaybeReference,
  wasWhen: z.string().nullish(),
  state: z.enum(alertStates),
  cursor: z.string().nullish(),
  batches: z.number().nullish(),
  targets: z.string().nullish().transform(asJson).pipe(Targets.nullable()),
  content: z.string().nullish().transform(asJson).pipe(AlertContent.nullable()),
})
export type StoredAlert = z.infer<typeof StoredAlert>

export function newsIn({ content, targets }: StoredAlert): AlertNews | null {
  return content && targets ? { content, targets } : null
}

/** Null when what it was about is gone. */
export function reasonOf({ key, event, post, decision, wasWhen }: StoredAlert): AlertReason | null {
  const told = { key, event, wasWhen: wasWhen ?? null }
  const reason = Reason.safeParse(
    post === null ? { ...told, item: 'step', id: decision } : { ...told, item: 'post', id: post },
  )
  return reason.success ? reason.data : null
}

const Reason = z.discriminatedUnion('item', [
  z.object({
    item: z.literal('post'),
    key: z.string(),
    id: z.string(),
    event: z.enum(['gepubliceerd', 'gecorrigeerd', 'ingetrokken']),
  }),
  z.object({
    item: z.literal('step'),
    key: z.string(),
    id: z.string(),
    event: z.enum(['nieuw', 'gewijzigd']),
    wasWhen: z.string().nullable(),
  }),
])
