import { idOf } from '@/platform/relation'

/** A place in a step where another document is named. */
export type Reference = {
  path: string
  collection: 'bodies' | 'meetings' | 'decisions' | 'parties'
  id: string
}

type Step = {
  body?: unknown
  meeting?: unknown
  relations?: readonly { decision?: unknown }[] | null
  proposers?: readonly { relationTo?: unknown; value?: unknown }[] | null
  votes?: {
    groups?: readonly { party?: unknown }[] | null
    members?: readonly { party?: unknown }[] | null
  } | null
}

/** Everything of a step that shows on the page of something else, or speaks in the name of a party. */
export function referencesOf({ body, meeting, relations, proposers, votes }: Step): Reference[] {
  const rows: [string, Reference['collection'], unknown][] = [
    ['body', 'bodies', body],
    ['meeting', 'meetings', meeting],
    ...(relations ?? []).map(({ decision }, at): [string, 'decisions', unknown] => [
      `relations.${at}.decision`,
      'decisions',
      decision,
    ]),
    ...(proposers ?? [])
      .filter(({ relationTo }) => relationTo === 'parties')
      .map(({ value }): [string, 'parties', unknown] => ['proposers', 'parties', value]),
    ...(['groups', 'members'] as const).flatMap((list) =>
      (votes?.[list] ?? []).map(({ party }, at): [string, 'parties', unknown] => [
        `votes.${list}.${at}.party`,
        'parties',
        party,
      ]),
    ),
  ]
  return rows.flatMap(([path, collection, relation]) => {
    const id = idOf(relation)
    return id === null ? [] : [{ path, collection, id }]
  })
}

/** What was named before may stay, wherever it is from; only what is new is looked at. */
export function newReferences(before: Step, after: Step): Reference[] {
  const known = new Set(referencesOf(before).map(keyOf))
  return referencesOf(after).filter((reference) => !known.has(keyOf(reference)))
}

const keyOf = ({ collection, id }: Reference): string => `${collection} ${id}`
