/** What a reader can follow. */
export const targetKinds = ['dossier', 'party', 'topic', 'municipality'] as const
export type TargetKind = (typeof targetKinds)[number]

export type Target = { kind: TargetKind; id: string; name: string }

/** One text for one target, so that a list of targets is one column on every database. */
export type TargetKey = `${TargetKind}:${string}`

export const targetKey = ({ kind, id }: Pick<Target, 'kind' | 'id'>): TargetKey => `${kind}:${id}`

export function isTargetKind(text: string): text is TargetKind {
  const kinds: readonly string[] = targetKinds
  return kinds.includes(text)
}

/** The collection behind each kind and the field that holds its name. */
export const targetHomes = {
  dossier: { collection: 'dossiers', nameField: 'title' },
  party: { collection: 'parties', nameField: 'name' },
  topic: { collection: 'topics', nameField: 'name' },
  municipality: { collection: 'municipalities', nameField: 'name' },
} as const satisfies Record<TargetKind, { collection: string; nameField: string }>
