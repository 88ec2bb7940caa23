import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { bodies } from './bodies/bodies.collection'
import { decisions } from './decisions.collection'
import { dossiers } from './dossiers/dossiers.collection'
import { meetings } from './meetings/meetings.collection'
import { organisations } from './organisations/organisations.collection'
import { topics } from './topics/topics.collection'

type Neighbours = {
  /** What others want to know before a fact goes; the facts themselves do not know who points at them. */
  beforeDelete: CollectionBeforeDeleteHook[]
}

export function decisionsModule({ beforeDelete }: Neighbours): { collections: CollectionConfig[] } {
  const facts = [dossiers, decisions, meetings, bodies, organisations, topics]
  return {
    collections: facts.map((fact) => ({
      ...fact,
      hooks: { ...fact.hooks, beforeDelete: [...(fact.hooks?.beforeDelete ?? []), ...beforeDelete] },
    })),
  }
}
