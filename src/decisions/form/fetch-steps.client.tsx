'use client'

type Asked = { dossiers: readonly string[]; sort: string; limit: number }

/** Steps of these dossiers, as far as the member may read them. */
export async function fetchSteps(
  api: string,
  { dossiers, sort, limit }: Asked,
): Promise<Record<string, unknown>[]> {
  const query = new URLSearchParams({
    'where[dossiers][in]': dossiers.join(),
    sort,
    limit: String(limit),
    depth: '0',
  })
  const response = await fetch(`${api}/decisions?${query.toString()}`, { credentials: 'include' })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
  return docs
}
