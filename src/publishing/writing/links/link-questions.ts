export const linkable = ['decisions', 'dossiers', 'people'] as const
export type Linkable = (typeof linkable)[number]

export const nameFields = {
  decisions: 'title',
  dossiers: 'title',
  people: 'name',
} as const satisfies Record<Linkable, string>

const atMost = 5

/** How the server is asked for names that hold each of the words, at home in the municipality of the text. */
export function linkQuestion(
  collection: Linkable,
  { words, municipality }: { words: string; municipality: string | null },
): string {
  const name = nameFields[collection]
  const query = new URLSearchParams({
    depth: '0',
    limit: String(atMost),
    pagination: 'false',
    [`select[${name}]`]: 'true',
    [`where[and][0][${name}][like]`]: words.trim(),
    ...(collection === 'decisions' && {
      sort: '-when.sortFrom',
      'select[when]': 'true',
      'select[kind]': 'true',
    }),
  })
  if (municipality !== null)
    homes[collection].forEach((home, at) =>
      query.set(`where[and][1][or][${at}][${home}][equals]`, municipality),
    )
  return query.toString()
}

/** Where a document says to which municipality it belongs. */
const homes: Record<Linkable, readonly string[]> = {
  decisions: ['municipalities'],
  dossiers: ['municipalities'],
  people: ['roles.municipality', 'roles.party.municipality', 'roles.body.municipality'],
}
