import type { CollectionSlug, Payload } from 'payload'

/** A column of a collection's own table that is named as its field; relations give the id of what they point at. */
export type RowsToRead = {
  collection: CollectionSlug
  /** Rows of which this field has one of these values. */
  where: { field: string; in: readonly string[] }
  fields: readonly string[]
}

/** What each of our adapters adds to Payload's. */
export type ReadsRows = { readRows: (asked: RowsToRead) => Promise<Record<string, unknown>[]> }

/**
 * Reads some fields of many rows, each with its id, in no order: ten times as fast as a find, since nothing is joined,
 * hooked or asked about rights. For what the platform reads by the thousand, outside a transaction. Relations are ids,
 * moments are whatever the database keeps: parse what comes. Throws a TypeError for a field that is no column.
 */
export async function readRows(
  payload: Payload,
  asked: RowsToRead,
): Promise<Record<string, unknown>[]> {
  const { db } = payload
  if (!readsRows(db)) throw new TypeError('This database cannot read rows.')
  return asked.where.in.length === 0 ? [] : db.readRows(asked)
}

function readsRows(db: object): db is ReadsRows {
  return 'readRows' in db
}
