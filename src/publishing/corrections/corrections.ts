import type { Actor } from '@/parties/view'

import { partiesWhere } from '@/parties/view'
import { idOf } from '@/platform/relation'

type Post = Record<string, unknown>
type Change = {
  /** The post as readers have it now. */
  before: Post
  after: Post
  fingerprint: (post: Post) => string
  /** Null when the platform itself acts. */
  actor: Actor | null
  party: string
}
type Correction = { on?: string | null; text?: string | null }

/** Why this change of a public post is refused, in Dutch; null when it is in order or changes nothing for readers. */
export function correctionProblem(change: Change): { path: string; message: string } | null {
  const { before, after, fingerprint, actor, party } = change
  const earlier = correctionsIn(before)
  const now = correctionsIn(after)
  const keepsEarlier = earlier.every((correction, at) => now[at]?.text === correction.text)
  // Whoever follows the old address is led on, so a new address alone asks for no correction.
  const isMoved = before.slug !== after.slug
  const isChanged = fingerprint({ ...before, slug: after.slug }) !== fingerprint(after)
  const mayCorrect =
    actor === null || actor.isAdmin || partiesWhere(actor.seats, 'editor').includes(party)

  if (!mayCorrect && (isChanged || isMoved || now.length !== earlier.length))
    return {
      path: 'stage',
      message: 'Dit stuk staat online. Alleen een redacteur kan het corrigeren.',
    }
  if (!keepsEarlier)
    return {
      path: 'corrections',
      message: 'Eerdere correcties blijven staan: lezers hebben ze gezien.',
    }
  if (!isChanged) return null
  if (stancesIn(before) !== stancesIn(after))
    return {
      path: 'stances',
      message:
        'Een standpunt dat online staat, verandert niet meer. Denkt uw partij er nu anders over? Maak dan een nieuw stuk dat uitlegt waarom.',
    }
  if (now.length > earlier.length) return null
  return {
    path: 'corrections',
    message: 'Dit stuk staat online. Voeg een correctie toe waarin staat wat er anders is.',
  }
}

/** Gives each new correction today's moment; earlier ones keep theirs, whatever the change says. */
export function datedCorrections(change: { before: Post; after: Post; now: Date }): Correction[] {
  const earlier = correctionsIn(change.before)
  return correctionsIn(change.after).map((correction, at) => ({
    ...correction,
    on: earlier[at]?.on ?? change.now.toISOString(),
  }))
}

function correctionsIn(post: Post): Correction[] {
  return Array.isArray(post.corrections) ? (post.corrections as Correction[]) : []
}

function stancesIn(post: Post): string {
  const rows: unknown[] = Array.isArray(post.stances) ? post.stances : []
  return JSON.stringify(
    rows.map((row) => {
      const { decision, dossier, stance, conditions } = row as Post
      return [idOf(decision), idOf(dossier), stance, conditions ?? '']
    }),
  )
}
