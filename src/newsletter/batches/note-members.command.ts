import type { PayloadRequest } from 'payload'
import type { DeliveryState } from '../delivery/delivery'

import { claim } from '@/platform/claim.command'

/** Those few of a batch for whom it went another way than for the rest. */
export async function noteMembers(
  req: PayloadRequest,
  deliveries: readonly string[],
  state: Extract<DeliveryState, 'mislukt' | 'vervallen'>,
): Promise<void> {
  for (const id of deliveries)
    await claim(req, {
      collection: 'deliveries',
      where: { and: [{ id: { equals: id } }, { state: { equals: 'gebundeld' } }] },
      data: { state },
    })
}
