import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
} from 'payload'

import { withFreshPages } from '@/platform/fresh-pages.hook'

import { bodies } from './bodies/bodies.collection'
import { decisions } from './decisions.collection'
import { dossiers } from './dossiers/dossiers.collection'
import { listsOfFact } from './facts/lists-of-fact'
import { withNotedActs } from './facts/note-fact-acts.hook'
import { meetings } from './meetings/meetings.collection'
import { organisations } from './organisations/organisations.collection'
import { topics } from './topics/topics.collection'

type Neighbours = {
  /** What others want to know before a fact goes; the facts themselves do not know who points at them. */
  beforeDelete: CollectionBeforeDeleteHook[]
  /** What others do once a step was saved, such as telling its followers. */
  afterDecisionChange: CollectionAfterChangeHook[]
}

export function decisionsModule({ beforeDelete, afterDecisionChange }: Neighbours): {
  collections: CollectionConfig[]
} {
  const steps: CollectionConfig = {
    ...decisions,
    hooks: {
      ...decisions.hooks,
      afterChange: [...(decisions.hooks?.afterChange ?? []), ...afterDecisionChange],
    },
  }
  const facts = [dossiers, steps, meetings, bodies, organisations, topics]
  return {
    collections: facts.map((fact) => {
      const guarded: CollectionConfig = {
        ...fact,
        hooks: {
          ...fact.hooks,
          beforeDelete: [...(fact.hooks?.beforeDelete ?? []), ...beforeDelete],
        },
      }
      return withFreshPages(withNotedActs(guarded), { lists: listsOfFact(fact.slug) })
    }),
  }
}
