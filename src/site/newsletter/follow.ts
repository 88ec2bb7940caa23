import type { Frequency } from '@/newsletter/view'
import type { FollowKind } from '../addresses'

/** What a reader can subscribe to. */
export type FollowTarget = { kind: FollowKind; slug: string; label: string }

export type FollowValues = { email: string; frequency?: Frequency; hasConsented: boolean }

/** A sentence per field that says what to do; `form` is about all of it, for example too many tries. */
export type FollowFaults = { email?: string; consent?: string; form?: string }

/** Said before a reader gives an address: following a party says something about what one thinks. */
export const followHints: Record<FollowKind, string> = {
  dossier:
    'U krijgt een mail als er in dit dossier een besluit, een standpunt of een nieuwe datum bij komt.',
  party:
    'Een abonnement op een partij zegt iets over uw politieke voorkeur. De partij ziet alleen aantallen, nooit uw adres.',
  topic: 'U krijgt een mail als er over dit thema iets nieuws is.',
  municipality: 'U krijgt een mail als er in deze gemeente een besluit of een standpunt bij komt.',
}

/** Above the name of one of them. */
export const followKindWord: Record<FollowKind, string> = {
  dossier: 'Dossier',
  party: 'Partij',
  topic: 'Thema',
  municipality: 'Gemeente',
}

export const followKindWords: Record<FollowKind, string> = {
  dossier: 'Dossiers',
  party: 'Partijen',
  topic: 'Thema’s',
  municipality: 'Gemeenten',
}
