import type { z } from 'zod'

import { idOf, idsOf } from '@/platform/relation'

/** Where all of it stands; a version that breaks a client gets another number. */
export const openDataPath = '/api/open/v1'

/** A stored document: what is in it is known once a schema has looked at it. */
export type Stored = Readonly<Record<string, unknown>> & { id: string; updatedAt: string }

/** What an item is made with, beside its document. */
export type Making = {
  /** Without a slash at the end. */
  origin: string
  /** By id, of the parties whose posts are handed out: a post stands under the address of its party. */
  partySlugs: ReadonlyMap<string, string>
}

/** Every field of an item by name, as it is stored: the schema checks it, and leaves out what it does not know. */
export type Parts<Schema extends z.ZodObject> = Record<keyof z.output<Schema>, unknown>

export type Named = { id: string; url: string }

export const urlOf = ({ origin }: Making, resource: string, id: string): string =>
  `${origin}${openDataPath}/${resource}/${id}`

export function reference(making: Making, resource: string, relation: unknown): Named | null {
  const id = idOf(relation)
  return id === null ? null : { id, url: urlOf(making, resource, id) }
}

export function references(making: Making, resource: string, relations: unknown): Named[] {
  return idsOf(relations).map((id) => ({ id, url: urlOf(making, resource, id) }))
}

/** The rows of an array, of which nobody knows the fields yet. */
export function rowsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  const rows: unknown[] = Array.isArray(value) ? value : []
  return rows.map(groupOf)
}

export function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
