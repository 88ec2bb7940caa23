import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { AccountContent } from '../content/content'
import type { References } from './references'

/** An account without a seat runs the platform. */
export function saveAccount(
  req: PayloadRequest,
  { email, name, seat }: AccountContent,
  { password, references }: { password: string; references: References },
): Promise<User> {
  return req.payload.create({
    collection: 'users',
    data: {
      email,
      name,
      password,
      isAdmin: seat === null,
      seats:
        seat === null ? [] : [{ role: seat.role, party: references.id('parties', seat.party) }],
    },
    depth: 0,
    // The seed acts for the platform: these are its first accounts.
    overrideAccess: true,
    req,
  })
}
