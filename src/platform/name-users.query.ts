import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

const mostNamed = 5

type Asked = { collection: SanitizedCollectionConfig; where: Where }

/**
 * What would miss something that is about to go: "‘Eerste’, ‘Tweede’ en nog 3". Whether it is used does not depend on
 * what the asker may see, which titles are told does. Null when nothing uses it.
 */
export async function nameUsers(
  req: PayloadRequest,
  { collection, where }: Asked,
): Promise<string | null> {
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where,
    // See above: what is hidden from the asker counts too.
    overrideAccess: true,
    req,
  })
  return totalDocs === 0
    ? null
    : namedAndCounted(await titlesOf(req, { collection, where }), totalDocs)
}

/**
 * Of what the asker may read; who may read none is told only how many there are. The question itself is the platform's,
 * so that a field by which the asker may not search can be in it.
 */
async function titlesOf(req: PayloadRequest, { collection, where }: Asked): Promise<string[]> {
  const access = await collection.access.read({ req })
  if (access === false) return []
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: access === true ? where : { and: [where, access] },
    limit: mostNamed,
    depth: 0,
    // What may be read is in the question; see above.
    overrideAccess: true,
    req,
  })
  const { useAsTitle } = collection.admin
  return docs.flatMap((doc) => {
    const title = new Map<string, unknown>(Object.entries(doc)).get(useAsTitle ?? 'id')
    return typeof title === 'string' && title !== '' ? [`‘${title}’`] : []
  })
}

function namedAndCounted(titles: readonly string[], total: number): string {
  const rest = total - titles.length
  if (titles.length === 0) return String(total)
  return rest === 0 ? titles.join(', ') : `${titles.join(', ')} en nog ${rest}`
}
