import type { Payload, Where } from 'payload'
import type { StoredDelivery as DueDelivery } from './stored-delivery'

import { z } from 'zod'

import { StoredDelivery } from './stored-delivery'

/** Mails that wait for their turn. Who filled in a form is waiting for it, so those go before any alert. */
export async function findDueDeliveries(
  payload: Payload,
  { isDue, limit }: { isDue: Where; limit: number },
): Promise<DueDelivery[]> {
  const forms = await find(payload, { and: [isDue, { kind: { not_equals: 'bericht' } }] }, limit)
  if (forms.length >= limit) return forms
  const alerts = await find(
    payload,
    { and: [isDue, { kind: { equals: 'bericht' } }] },
    limit - forms.length,
  )
  return [...forms, ...alerts]
}

async function find(payload: Payload, where: Where, limit: number): Promise<DueDelivery[]> {
  const { docs } = await payload.find({
    collection: 'deliveries',
    where,
    sort: 'dueAt',
    limit,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // The platform works off its own queue.
    overrideAccess: true,
  })
  return z.array(StoredDelivery).parse(docs)
}
