import type { Payload } from 'payload'
import type { Forming } from '../batches/form-batches.command'
import type { Postbox } from '../postbox.adapter'
import type { StoredDigest } from './stored-digest'

import { formPage, readersAtOnce } from '../batches/form-batches.command'
import { findFollowers } from '../subscriptions/find-followers.query'

import { findOpenDigests } from './find-digest.query'
import { targetsOf } from './targets-of'

type Running = { postbox: Postbox; clock: () => Date; hasTime: () => boolean }

/** Puts everybody who follows something that is in a digest in a batch, once: who follows nothing of it gets none. */
export async function formDigests(
  payload: Payload,
  { postbox, clock, hasTime }: Running,
): Promise<void> {
  for (const digest of await findOpenDigests(payload)) {
    let rest: Forming | null = formingOf(payload, digest, postbox)
    while (rest && hasTime()) rest = await formPage(payload, rest, clock())
  }
}

function formingOf(payload: Payload, digest: StoredDigest, { mailer }: Postbox): Forming {
  const { id, frequency, content, cursor, batches } = digest
  const targets = targetsOf(content ?? [])
  return {
    kind: 'overzicht',
    collection: 'digests',
    id,
    cursor: cursor ?? '',
    batches: batches ?? 0,
    batchSize: mailer.mostAtOnce,
    while: { state: { equals: 'open' } },
    whenDone: { state: 'uitgezet' },
    pageAfter: (after) =>
      findFollowers(payload, { targets, frequency, after, limit: readersAtOnce }),
  }
}
