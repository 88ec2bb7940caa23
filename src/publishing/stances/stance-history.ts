import type { TimelineStep } from '@/decisions/view'
import type { PartyMark } from '@/parties/view'
import type { LastWord, PartyStance } from './party-stances'

import { latestStances } from './party-stances'

/** One thing that a party said, and the step it was about; null when about the dossier as a whole. */
export type SaidStance = { stance: PartyStance; about: LastWord['about'] }

/** What a party says now and, when that was once something else, all that it said before: oldest first. */
export type StanceHistory = LastWord & { earlier: readonly SaidStance[] }

type Asked = {
  parties: readonly PartyMark[]
  stances: readonly PartyStance[]
  steps: readonly Pick<TimelineStep, 'slug' | 'title' | 'when'>[]
}

/** As latestStances. Whoever kept to one stance has no history to tell, however often it was said. */
export function stanceHistories({ parties, stances, steps }: Asked): StanceHistory[] {
  return latestStances({ parties, stances, steps }).map((word) => {
    const own = stances.filter(({ party }) => party.slug === word.party.slug)
    const isOfOneMind = new Set(own.map(({ stance }) => stance)).size < 2
    // What the newest post says of another step was not said earlier.
    const before = own.filter(({ post }) => post.slug !== word.latest?.post.slug)
    const earlier = isOfOneMind ? [] : oldestFirst(before)
    return {
      ...word,
      earlier: earlier.map((stance) => ({
        stance,
        about: aboutOf(stance, steps),
      })),
    }
  })
}

function aboutOf({ target }: PartyStance, steps: Asked['steps']): LastWord['about'] {
  const step = steps.find(({ slug }) => target.kind === 'besluit' && slug === target.slug)
  return step ? { title: step.title, slug: step.slug } : null
}

const oldestFirst = (stances: readonly PartyStance[]): PartyStance[] =>
  stances.toSorted((a, b) =>
    (a.publishedOn.sortFrom ?? '').localeCompare(b.publishedOn.sortFrom ?? ''),
  )
