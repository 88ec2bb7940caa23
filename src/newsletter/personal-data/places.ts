/**
 * Every place where something of one reader lies, and by what it is found: the one list that the export, the erasure and
 * the test of both go by. What points at another comes before it, so that erasing goes from top to bottom.
 */
export const personalPlaces = {
  'mail-events': { foundBy: 'delivery', title: 'Wat er met die mails gebeurde' },
  deliveries: { foundBy: 'subscriber', title: 'Mails aan u' },
  'reader-links': { foundBy: 'subscriber', title: 'Links naar deze pagina' },
  consents: { foundBy: 'subscriber', title: 'Waar u toestemming voor gaf, of om gevraagd is' },
  subscriptions: { foundBy: 'subscriber', title: 'Wat u volgt of volgde' },
  signups: { foundBy: 'addressHash', title: 'Aanmeldingen die nog wachten' },
  'link-requests': { foundBy: 'addressHash', title: 'Aanvragen van een link die nog wachten' },
  subscribers: { foundBy: 'id', title: 'Uw e-mailadres' },
} as const satisfies Record<string, { foundBy: FoundBy; title: string }>

export type PersonalPlace = keyof typeof personalPlaces

/** A field with the reader's own id, the hash of their address, or the id of one mail to them. */
export type FoundBy = 'id' | 'subscriber' | 'addressHash' | 'delivery'

// The keys are the collections that stand above; there are no others.
export const placesInErasingOrder = Object.keys(personalPlaces) as PersonalPlace[]

/**
 * How far a walk along all readers has come is kept as the key of one reader's subscription. It tells nothing about that
 * reader, and yet names them: erasing moves the mark to the reader before.
 */
export const placesWithCursor = ['alerts', 'digests', 'mailings'] as const
