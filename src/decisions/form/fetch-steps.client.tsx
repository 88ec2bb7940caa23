'use client'

/** `where`: names and values of a query of Payload's REST, such as `where[dossiers][in]`. */
type Asked = { where: Record<string, string>; sort: string; limit: number }

/** Steps as far as the member may read them. */
export async function fetchSteps(
  api: string,
  { where, sort, limit }: Asked,
): Promise<Record<string, unknown>[]> {
  return fetchDocuments(`${api}/decisions`, { ...where, sort, limit: String(limit), depth: '0' })
}

/** What REST answers to a member; nothing where it refuses. */
export async function fetchDocuments(
  address: string,
  query: Record<string, string>,
): Promise<Record<string, unknown>[]> {
  const asked = new URLSearchParams(query)
  const response = await fetch(`${address}?${asked.toString()}`, { credentials: 'include' })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
  return docs
}
