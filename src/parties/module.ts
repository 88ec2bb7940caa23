import type { CollectionConfig } from 'payload'

import { withFreshPages } from '@/platform/fresh-pages.hook'

import { listsOfParty, listsOfPerson } from './lists-of-party'
import { auditEntries } from './audit/audit-entries.collection'
import { invitations } from './invitations/invitations.collection'
import { media } from './media/media.collection'
import { municipalities } from './municipalities/municipalities.collection'
import { parties } from './parties.collection'
import { people } from './people/people.collection'
import { usersCollection } from './members/users.collection'

type Surroundings = {
  /** Whether the site is reached over HTTPS: then the login cookie never travels without it. */
  hasHttps: boolean
}

export function partiesModule({ hasHttps }: Surroundings): { collections: CollectionConfig[] } {
  return {
    collections: [
      withFreshPages(parties, { lists: listsOfParty }),
      withFreshPages(people, { lists: listsOfPerson }),
      usersCollection({ hasHttps }),
      invitations,
      withFreshPages(media),
      withFreshPages(municipalities),
      auditEntries,
    ],
  }
}
