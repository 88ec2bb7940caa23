import type { Payload } from 'payload'
import type { PersonalRows } from './find-personal-data.query'
import type { PersonalPlace } from './places'

import { findAddress } from '../subscribers/find-address.query'
import { postboxOf } from '../postbox.adapter'

import { describeRow } from './describe-row.query'
import { findPersonalData } from './find-personal-data.query'
import { personalPlaces } from './places'

/** One kind of thing that is held about a reader: to be read on the page, and whole for the file. */
export type HeldPart = {
  place: PersonalPlace
  title: string
  items: { label: string; value: string }[][]
  rows: PersonalRows
}

export type ReaderExport = { email: string | null; parts: HeldPart[] }

/** Everything that is held about one reader, what they typed first. Whoever calls has seen proof that it is theirs. */
export async function exportReader(payload: Payload, subscriber: string): Promise<ReaderExport> {
  const { cipher } = postboxOf(payload)
  const email = await findAddress(payload, { subscriber, cipher })
  const held = await findPersonalData(payload, subscriber)
  const parts = [...held].map(([place, rows]) => ({
    place,
    title: personalPlaces[place].title,
    items: rows.map((row) => [
      // In the row it lies sealed.
      ...(place === 'subscribers' && email !== null ? [{ label: 'Adres', value: email }] : []),
      ...describeRow(payload, place, row),
    ]),
    rows,
  }))
  return { email, parts: parts.toReversed() }
}

/** The same as a file for the reader and for programs (GDPR art. 20): every field as it is stored. */
export function exportAsJson({ email, parts }: ReaderExport, now: Date): string {
  const held = parts.map(({ place, title, rows }) => [place, { title, rows }] as const)
  return JSON.stringify(
    { madeAt: now.toISOString(), email, held: Object.fromEntries<unknown>(held) },
    null,
    2,
  )
}
