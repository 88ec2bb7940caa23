type Stancing = { id: string; stances?: readonly unknown[] | null }

/**
 * A stance has no row of its own: it is known by its post and its place there. The stances of a published post do not
 * change, so the place does not either; with zeros before it, text order is the order in the post.
 */
export const stanceId = (post: string, index: number): string =>
  `${post}-${String(index + 1).padStart(3, '0')}`

export function stanceIds({ id, stances }: Stancing): string[] {
  return (stances ?? []).map((_, index) => stanceId(id, index))
}

/** Comes behind every stance of a post. */
export const behindStancesOf = (post: string): string => `${post}-999`

/** The post that a stance stands in; null for what is no id of a stance. */
export function postOfStance(id: string): string | null {
  return /^(.+)-\d{3}$/.exec(id)?.[1] ?? null
}
