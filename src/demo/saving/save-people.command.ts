import type { PayloadRequest } from 'payload'
import type { PersonContent } from '../content/content'
import type { References } from './references'

export async function savePeople(
  req: PayloadRequest,
  people: readonly PersonContent[],
  references: References,
): Promise<void> {
  for (const { slug, name, roles } of people) {
    const { id } = await req.payload.create({
      collection: 'people',
      data: {
        slug,
        name,
        roles: roles.map(({ party, body, organisation, municipality, ...role }) => ({
          ...role,
          party: references.optional('parties', party),
          body: references.optional('bodies', body),
          organisation: references.optional('organisations', organisation),
          municipality: references.optional('municipalities', municipality),
        })),
      },
      depth: 0,
      // The seed acts for the platform: there is no user yet.
      overrideAccess: true,
      req,
    })
    references.remember('people', slug, id)
  }
}
