import type { PlaceLink } from '@/parties/view'
import type { BodyKind } from '../decision-words'

/** A body where it is named and linked to. */
export type BodyLink = { name: string; slug: string; kind: BodyKind }

export type BodyView = BodyLink & { municipality: PlaceLink }
