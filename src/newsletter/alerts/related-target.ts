import type { Target, TargetKind } from '../targets'

import { z } from 'zod'

/** A relation that came along as a document. What a reader may not see came as an id, and is left out. */
const Related = z.object({
  id: z.string(),
  title: z.string().optional(),
  name: z.string().optional(),
})

export function relatedTargets(kind: TargetKind, relations: unknown): Target[] {
  const list: unknown[] = Array.isArray(relations) ? relations : [relations]
  return list.flatMap((relation) => {
    const related = Related.safeParse(relation)
    if (!related.success) return []
    const { id, title, name } = related.data
    return [{ kind, id, name: title ?? name ?? '' }]
  })
}

/** Each target once, in the order given: the nearest reason is told first. */
export function distinctTargets(targets: readonly Target[]): Target[] {
  const seen = new Map<string, Target>()
  for (const target of targets) {
    const key = `${target.kind}:${target.id}`
    if (!seen.has(key)) seen.set(key, target)
  }
  return [...seen.values()]
}
