import type { CollectionConfig } from 'payload'

import { media } from './media/media.collection'
import { municipalities } from './municipalities/municipalities.collection'
import { parties } from './parties.collection'
import { people } from './people/people.collection'
import { users } from './members/users.collection'

export const partiesModule: { collections: CollectionConfig[] } = {
  collections: [parties, people, users, media, municipalities],
}
