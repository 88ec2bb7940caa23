import type { Reader } from '@/platform/reader'
import type { DossierLink } from '@/decisions/view'
import type { AdvertisingNotice } from '../advertising/advertising-notice'

import { dutchReading, findDossierLinks } from '@/decisions/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { idsOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { noticeOf } from '../advertising/advertising-notice'
import { saidByParty } from '../workflow/withdrawn-reason'

import { firstWithdrawnSave } from './first-withdrawn-save.query'

/** What may be told of a post that was taken offline: never a word of the post itself. */
export type WithdrawnPost = {
  /** Ready to be read: "21 november 2026". */
  withdrawnOn: string
  /** It went by itself, on the day that had been chosen for it. */
  isExpired: boolean
  /** What the party says about it; null when it said nothing. */
  reason: string | null
  dossiers: readonly DossierLink[]
  /** Who paid for political advertising stays to be read (EU 2024/900, article 12). */
  advertising: AdvertisingNotice | null
}

/** What stood at this address until it was withdrawn; null for everything else, so that a draft looks like nothing. */
export async function findWithdrawn(
  reader: Reader,
  { partyId, slug }: { partyId: string; slug: string },
): Promise<WithdrawnPost | null> {
  const { payload, sees } = reader
  const { docs } = await payload.find({
    collection: 'posts',
    where: {
      and: [
        { party: { equals: partyId } },
        { slug: { equals: slug } },
        { stage: { equals: 'ingetrokken' } },
        { publishedAt: { exists: true } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { dossiers: true, updatedAt: true, advertising: true, withdrawnReason: true },
    // No reader may read a withdrawn post. That it was here was public; who comes from a mail is told that it is gone.
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('posts', found.id))
  const dossierIds = idsOf(found.dossiers)
  const dossiers = await findDossierLinks(reader, dossierIds)
  const first = await firstWithdrawnSave(payload, found.id)
  const withdrawnAt = new Date(first?.at ?? found.updatedAt)
  return {
    withdrawnOn: dutchReading(dutchDay(withdrawnAt)),
    isExpired: Boolean(first?.expireAt && new Date(first.expireAt) <= withdrawnAt),
    reason: saidByParty(found.withdrawnReason),
    dossiers: dossierIds.flatMap((id) => dossiers.get(id) ?? []),
    advertising: noticeOf(found.advertising, dutchReading),
  }
}
