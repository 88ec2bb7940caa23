import type { Reader } from '@/platform/reader'
import type { MailingLetter } from './mailing-letter'

import { findFiles, findParty } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { logoPicture } from './letter-picture'

type LetterParty = Pick<MailingLetter, 'party' | 'colophon'>

/** The party as its letters show it, and who answers for them; null when it is gone. */
export async function findLetterParty(
  reader: Reader,
  { id, siteUrl }: { id: string; siteUrl: string },
): Promise<LetterParty | null> {
  const party = await findParty(reader, { id })
  if (!party) return null
  const { site, imprint } = party
  const { senderName, replyTo, logoId } = await findOwnWords(reader, id)
  const files = await findFiles(reader, logoId === null ? [] : [logoId])
  const file = files.get(logoId ?? '')
  return {
    party: {
      id,
      name: site.name,
      slogan: site.slogan,
      accent: site.accent,
      url: `${siteUrl}/partijen/${site.slug}`,
      logo: logoPicture({ image: site.logo ?? undefined, file, siteUrl }),
      support: site.support,
      senderName,
      replyTo,
    },
    colophon: {
      responsible: imprint.responsible,
      address: [...imprint.address],
      email: imprint.email,
    },
  }
}

type OwnWords = { senderName: string | null; replyTo: string | null; logoId: string | null }

async function findOwnWords({ payload, user }: Reader, id: string): Promise<OwnWords> {
  const { docs } = await payload.find({
    collection: 'parties',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { newsletter: true, logo: true },
    overrideAccess: false,
    user,
  })
  const [party] = docs
  return {
    senderName: party?.newsletter?.senderName || null,
    replyTo: party?.newsletter?.replyTo || null,
    logoId: idOf(party?.logo),
  }
}
