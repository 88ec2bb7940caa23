import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload'

import { noteAct } from '@/parties/api'
import { changedLabels } from '@/platform/changed-labels'

import { partyOfActor } from './party-of-actor.query'

type Fact = {
  id: string
  title?: string | null
  municipality?: unknown
  municipalities?: unknown
}

const kinds = { dossiers: 'dossier', decisions: 'besluit', meetings: 'vergadering' } as const

/** Facts whose making, change and end stand in the log of the party of whoever did it. */
export function withNotedActs(fact: CollectionConfig): CollectionConfig {
  if (!isNoted(fact.slug)) return fact
  const kind = kinds[fact.slug]
  const subjectOf = ({ id, title }: Fact) => ({ kind, id, title: title ?? '' })

  const noteChange: CollectionAfterChangeHook<Fact> = async ({
    doc,
    previousDoc,
    operation,
    collection,
    req,
  }) => {
    // A step that only follows its dossier to another municipality was changed by nobody.
    if (req.context.followsDossier === true) return doc
    const isNew = operation === 'create'
    const changed = isNew ? [] : changedLabels(whatPeopleFill(collection), previousDoc, doc)
    if (!isNew && changed.length === 0) return doc
    await noteAct(req, {
      party: await partyOfActor(req, doc),
      act: isNew ? 'feit-gemaakt' : 'feit-veranderd',
      subject: subjectOf(doc),
      detail: isNew ? null : changed.join(', '),
      now: new Date(),
    })
    return doc
  }

  const noteEnd: CollectionAfterDeleteHook<Fact> = async ({ doc, req }) => {
    await noteAct(req, {
      party: await partyOfActor(req, doc),
      act: 'feit-verwijderd',
      subject: subjectOf(doc),
      now: new Date(),
    })
    return doc
  }

  return {
    ...fact,
    hooks: {
      ...fact.hooks,
      // First of all: what another hook changes in its wake would otherwise be told before it.
      afterChange: [noteChange, ...(fact.hooks?.afterChange ?? [])],
      afterDelete: [...(fact.hooks?.afterDelete ?? []), noteEnd],
    },
  }
}

const isNoted = (slug: string): slug is keyof typeof kinds => slug in kinds

const byServer = ['changedByParty', 'changedByAccount', 'municipalities', 'updatedAt', 'createdAt']
/** On a dossier the municipalities are chosen; elsewhere they follow from it. */
function whatPeopleFill({ slug, flattenedFields }: { slug: string; flattenedFields: Field[] }) {
  return flattenedFields.filter(
    ({ name }) => !byServer.includes(name) || (slug === 'dossiers' && name === 'municipalities'),
  )
}
type Field = { name: string }
