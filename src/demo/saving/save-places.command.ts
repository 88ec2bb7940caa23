import type { PayloadRequest } from 'payload'
import type { BodyContent, MunicipalityContent } from '../content/content'
import type { References } from './references'

type Places = { municipalities: readonly MunicipalityContent[]; bodies: readonly BodyContent[] }

export async function savePlaces(
  req: PayloadRequest,
  { municipalities, bodies }: Places,
  references: References,
): Promise<void> {
  for (const data of municipalities) {
    const { id } = await req.payload.create({
      collection: 'municipalities',
      data,
      depth: 0,
      // The seed acts for the platform: there is no user yet.
      overrideAccess: true,
      req,
    })
    references.remember('municipalities', data.slug, id)
  }
  for (const { municipality, ...body } of bodies) {
    const { id } = await req.payload.create({
      collection: 'bodies',
      data: { ...body, municipality: references.id('municipalities', municipality) },
      depth: 0,
      // As above.
      overrideAccess: true,
      req,
    })
    references.remember('bodies', body.slug, id)
  }
}
