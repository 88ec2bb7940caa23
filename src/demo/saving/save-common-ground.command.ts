import type { PayloadRequest } from 'payload'

import { organisations, peopleOfOrganisations } from '../content/organisations'
import { topics } from '../content/topics'

import { References } from './references'
import { savePeople } from './save-people.command'

/** What belongs to no municipality: topics, organisations and the people who lead them. */
export async function saveCommonGround(req: PayloadRequest): Promise<void> {
  const references = new References()
  for (const { parent, ...topic } of topics) {
    const { id } = await req.payload.create({
      collection: 'topics',
      data: { ...topic, parent: references.optional('topics', parent) },
      depth: 0,
      // The seed acts for the platform: there is no user yet.
      overrideAccess: true,
      req,
    })
    references.remember('topics', topic.slug, id)
  }
  for (const data of organisations) {
    const { id } = await req.payload.create({
      collection: 'organisations',
      data,
      depth: 0,
      // As above.
      overrideAccess: true,
      req,
    })
    references.remember('organisations', data.slug, id)
  }
  await savePeople(req, peopleOfOrganisations, references)
}
