import type { PayloadRequest } from 'payload'
import type { PartyContent } from '../content/content'
import type { References } from './references'

import { saveImage } from './save-image.command'

/** The party first, then its logo: a picture belongs to a party. */
export async function saveParty(
  req: PayloadRequest,
  party: PartyContent,
  references: References,
): Promise<void> {
  const { payload } = req
  const { slug, name, shortName, accent, councilPeriods, slogan, email, website } = party
  const { id } = await payload.create({
    collection: 'parties',
    data: {
      slug,
      name,
      shortName,
      accent,
      councilPeriods,
      slogan,
      municipality: references.id('municipalities', party.municipality),
      contact: { email, website },
      imprint: { responsible: party.responsible, address: party.address, email },
      support: party.support,
      newsletter: email ? { senderName: name, replyTo: email } : undefined,
    },
    depth: 0,
    // The seed acts for the platform: there is no user yet.
    overrideAccess: true,
    req,
  })
  references.remember('parties', slug, id)
  if (!party.logo) return

  const logo = await saveImage(req, { ...party.logo, name: 'logo', party: slug }, references)
  await payload.update({
    collection: 'parties',
    id,
    data: { logo },
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
}
