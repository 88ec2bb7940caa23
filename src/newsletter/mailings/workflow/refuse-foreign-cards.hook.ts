import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import type { Mailing } from '@/payload-types'

import { ValidationError } from 'payload'

import { municipalityOfParty } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { onlineOf } from '../offered-to-mailing.query'

type Card = { relationTo: 'posts' | 'decisions'; id: string }

/**
 * What is put into an issue is public, and the party's own or a decision of its municipality. Only what is new is looked
 * at: a post that was withdrawn since is told when the issue is approved, and keeps nobody from pausing.
 */
export const refuseForeignCards: CollectionBeforeChangeHook<Mailing> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  // The platform itself, a seed or an import, is looked at when the issue is approved.
  if (!req.user) return data
  const before = new Set(cardsOf(originalDoc?.cards).map(({ id }) => id))
  const added = cardsOf(data.cards).filter(({ id }) => !before.has(id))
  if (added.length === 0) return data
  const party = idOf(data.party ?? originalDoc?.party)
  const offered = await offeredAmong(req, { cards: added, party })
  if (added.every(({ id }) => offered.has(id))) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [{ path: 'cards', message: foreign }],
  })
}

const foreign =
  'Kies alleen stukken van uw eigen partij die online staan, en besluiten van uw eigen gemeente.'

function cardsOf(cards: unknown): Card[] {
  if (!Array.isArray(cards)) return []
  return cards.flatMap((card: { relationTo?: unknown; value?: unknown }): Card[] => {
    const { relationTo } = card
    const id = idOf(card.value)
    return id !== null && (relationTo === 'posts' || relationTo === 'decisions')
      ? [{ relationTo, id }]
      : []
  })
}

async function offeredAmong(
  req: PayloadRequest,
  { cards, party }: { cards: readonly Card[]; party: string | null },
): Promise<Set<string>> {
  const home = await municipalityOfParty(req, party)
  const isOurs: Where = { municipalities: { in: home === null ? [] : [home] } }
  const within = { posts: onlineOf(party), decisions: isOurs }
  const found = new Set<string>()
  for (const collection of ['posts', 'decisions'] as const) {
    const ids = cards.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { in: ids } }, within[collection]] },
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const { id } of docs) found.add(id)
  }
  return found
}
