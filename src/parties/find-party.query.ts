import type { Reader } from '@/platform/reader'
import type { PartyImprint, PartySite } from './party-view'

import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { findImages } from './media/find-images.query'
import { findPlaces } from './municipalities/find-places.query'
import { readableIban } from './iban'
import { seatsOn } from './seats-on'

export type FoundPartySite = {
  id: string
  municipalityId: string | null
  site: PartySite
  imprint: PartyImprint
}

/** A party with all that its own pages carry; null when there is none. */
export async function findParty(
  reader: Reader,
  asked: { slug: string } | { id: string },
): Promise<FoundPartySite | null> {
  const { payload, user, today, sees } = reader
  const { docs } = await payload.find({
    collection: 'parties',
    where: 'id' in asked ? { id: { equals: asked.id } } : { slug: { equals: asked.slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [party] = docs
  if (!party) return null
  sees(shown('parties', party.id))
  const municipalityId = idOf(party.municipality)
  const logoId = idOf(party.logo)
  const places = await findPlaces(reader, [municipalityId])
  const images = await findImages(reader, [logoId])
  const { name, slug, accent, contact, imprint, support } = party
  return {
    id: party.id,
    municipalityId,
    site: {
      name,
      shortName: party.shortName || name,
      slug,
      accent,
      seats: seatsOn(party.councilPeriods ?? [], today),
      municipality: places.get(municipalityId ?? '') ?? { name: '', slug: '' },
      slogan: party.slogan || null,
      logo: images.get(logoId ?? '') ?? null,
      support: support?.label && support.url ? { label: support.label, url: support.url } : null,
      responsible: imprint.responsible,
    },
    imprint: {
      responsible: imprint.responsible,
      address: linesOf(imprint.address),
      email: imprint.email || contact?.email || null,
      phone: contact?.phone || null,
      iban: imprint.iban ? readableIban(imprint.iban) : null,
      website: contact?.website || null,
    },
  }
}

function linesOf(text: string | null | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
