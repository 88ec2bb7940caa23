import type { Payload } from 'payload'
import type { Postbox } from '../postbox.adapter'
import type { Target, TargetKey } from '../targets'
import type { Frequency } from './subscription'

import { z } from 'zod'

import { endingUrl } from '../links'
import { Reference } from '../reference'
import { targetKey } from '../targets'

const Row = z.object({ id: z.string(), subscriber: Reference, targetKey: z.string() })

/** What one reader follows, in the order that was asked, with the way out of each. */
export type Followed = { targets: Target[]; endings: Map<TargetKey, string> }

type Asked = {
  members: readonly { subscriber: string }[]
  targets: readonly Target[]
  frequency: Frequency
  postbox: Postbox
}

/** Which of these targets each of these readers follows at this moment, mailed this often. Who follows none is left out. */
export async function followedBy(
  payload: Payload,
  { members, targets, frequency, postbox }: Asked,
): Promise<ReadonlyMap<string, Followed>> {
  const { docs } = await payload.db.find({
    collection: 'subscriptions',
    where: {
      and: [
        { subscriber: { in: members.map(({ subscriber }) => subscriber) } },
        { targetKey: { in: targets.map(targetKey) } },
        { state: { equals: 'actief' } },
        { frequency: { equals: frequency } },
      ],
    },
    limit: 0,
    pagination: false,
    select: { subscriber: true, targetKey: true },
  })
  const ids = new Map<string, Map<string, string>>()
  for (const { id, subscriber, targetKey: key } of z.array(Row).parse(docs))
    ids.set(subscriber, (ids.get(subscriber) ?? new Map<string, string>()).set(key, id))

  return new Map(
    [...ids].map(([subscriber, theirs]) => {
      const followed = targets.filter((target) => theirs.has(targetKey(target)))
      const endings = followed.map((target) => {
        const key = targetKey(target)
        return [key, endingUrl(postbox, theirs.get(key) ?? '')] as const
      })
      return [subscriber, { targets: followed, endings: new Map(endings) }]
    }),
  )
}
