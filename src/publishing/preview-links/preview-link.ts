import type { Stage } from '../workflow/workflow'

/** For how many days a link can be made. */
export const linkDays = [1, 3, 7] as const
export type LinkDays = (typeof linkDays)[number]

const dayMs = 24 * 60 * 60 * 1000

export const expiryOf = (days: LinkDays, now: Date): Date => new Date(now.getTime() + days * dayMs)

type Link = { expiresAt: string; withdrawnAt?: string | null }

/** As members see it in the form; the address is told nowhere. */
export type ShownLink = Link & { id: string; label?: string | null; madeByName?: string | null }

/** A link works until its time is over or somebody takes it back. */
export function isOpen({ expiresAt, withdrawnAt }: Link, now: Date): boolean {
  return !withdrawnAt && new Date(expiresAt).getTime() > now.getTime()
}

/** What everybody can read needs no link, and what was withdrawn is nobody's to show. */
export function canBeShared(stage: Stage): boolean {
  return stage !== 'gepubliceerd' && stage !== 'ingetrokken'
}

export const sharedDraftPath = (token: string): string => `/voorbeeld/gedeeld/${token}`

export const sharedFilePath = (token: string, filename: string): string =>
  `${sharedDraftPath(token)}/bestand/${encodeURIComponent(filename)}`
