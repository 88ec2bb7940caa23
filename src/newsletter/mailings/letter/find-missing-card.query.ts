import type { Reader } from '@/platform/reader'

type Missing = { relationTo: 'posts' | 'decisions'; id: string; partyId: string }

/** Why a card cannot be shown, for the members of a party; of what is not theirs not even the title is told. */
export async function missingCard(
  { payload }: Reader,
  { relationTo, id, partyId }: Missing,
): Promise<string> {
  if (relationTo === 'decisions') return 'Een gekozen besluit is er niet meer. Haal het weg.'
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ id: { equals: id } }, { party: { equals: partyId } }] },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true, stage: true },
    // The issue is that of the same party, whose members may read its drafts.
    overrideAccess: true,
  })
  const [post] = docs
  if (!post) return 'Een gekozen stuk is er niet meer, of is van een andere partij. Haal het weg.'
  const name = `‘${post.title || 'Nog zonder titel'}’`
  return post.stage === 'ingetrokken'
    ? `${name} staat niet meer online. Haal het weg.`
    : `${name} staat nog niet online.`
}
