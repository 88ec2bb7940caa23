import type { Resource } from '../resources'
import type { Making, Stored } from './making'

import { z } from 'zod'

import { known } from './known'
import { Removed } from './shared'

const Identified = z.looseObject({ id: z.string() })

/** What a document gives, checked and cut by the schema that the OpenAPI document is made of. */
export function itemsOf(
  doc: Stored,
  {
    resource,
    making,
    about = null,
  }: { resource: Resource; making: Making; about?: ReadonlySet<string> | null },
): z.output<typeof Identified>[] {
  return resource
    .itemsOf(doc, making)
    .map((item) => Identified.parse(resource.schema.parse(known(item))))
    .filter((item) => about === null || isAbout(item, about))
}

export const removedItem = (
  { type }: Resource,
  { id, at }: { id: string; at: string },
): z.output<typeof Removed> => Removed.parse({ id, type, deleted: true, updatedAt: at })

const Subject = z.object({
  decision: z.object({ id: z.string() }).optional(),
  dossier: z.object({ id: z.string() }).optional(),
})

function isAbout(item: unknown, ids: ReadonlySet<string>): boolean {
  const { decision, dossier } = Subject.parse(item)
  return ids.has(decision?.id ?? '') || ids.has(dossier?.id ?? '')
}
