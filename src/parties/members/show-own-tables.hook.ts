import type { CollectionBeforeValidateHook, FieldHook } from 'payload'
import type { User } from '@/payload-types'

import { ValidationError } from 'payload'

import { actorOf } from './actor'
import { isSeenBy } from './seen-seats'

type SeatRow = NonNullable<User['seats']>[number]

/** Colleagues see a seat at a table where they sit too: that somebody also belongs to another party is theirs to tell. */
export const showOwnTables: FieldHook<User, SeatRow[] | undefined> = ({
  value,
  req,
  overrideAccess,
  data,
}) => {
  if (overrideAccess || !Array.isArray(value)) return value
  return value.filter(isSeenBy(actorOf(req.user), data?.id))
}

/** What a colleague did not see they did not take away either: those seats stay. Nor can they guess at one. */
export const keepUnseenSeats: CollectionBeforeValidateHook<User> = ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  if (!req.user || !data?.seats || !originalDoc) return data
  const isSeen = isSeenBy(actorOf(req.user), originalDoc.id)
  if (data.seats.some((seat) => !isSeen(seat)))
    throw new ValidationError({
      collection: collection.slug,
      req,
      errors: [
        {
          path: 'seats',
          message: 'U kunt alleen plaatsen geven of afnemen bij een partij die u zelf beheert.',
        },
      ],
    })
  const unseen = (originalDoc.seats ?? []).filter((seat) => !isSeen(seat))
  return { ...data, seats: [...data.seats, ...unseen] }
}
