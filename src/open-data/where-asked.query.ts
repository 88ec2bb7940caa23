import type { Where } from 'payload'
import type { Asked, Range } from './asking/asked'
import type { Place } from './asking/cursor'
import type { Resource } from './resources'

import { momentFrom } from '@/platform/amsterdam-time'

import { postOfStance } from './items/stance-id'

/** In what order a list comes; when changes are asked for, in that of the changes. */
export const orderOf = (resource: Resource, { updatedSince }: Asked): string =>
  updatedSince === null ? resource.order : 'updatedAt'

/** The documents that a question is about, from the place of the cursor on; the item of the cursor may be among them. */
export function whereAsked(resource: Resource, asked: Asked, named: readonly Where[]): Where {
  const order = orderOf(resource, asked)
  const { updatedSince, cursor, kind, range } = asked
  return {
    and: [
      ...publicOnly(resource),
      ...named,
      ...(resource.kinds && kind ? [{ [resource.kinds.field]: { equals: kind } }] : []),
      ...(range ? inRange(resource, range) : []),
      ...(updatedSince ? [{ updatedAt: { greater_than_equal: updatedSince } }] : []),
      ...(cursor ? from(order, { at: cursor.at, id: documentOf(resource, cursor.id) }) : []),
    ],
  }
}

/** Access rules say the same to a visitor; here it does not depend on them alone. */
export function publicOnly({ collection }: Resource): Where[] {
  return collection === 'posts' ? [{ _status: { equals: 'published' } }] : []
}

/** The first line lets the database begin at the right place of its index; the second parts those of one moment. */
function from(order: string, { at, id }: Place): Where[] {
  return [
    { [order]: { greater_than_equal: at } },
    {
      or: [
        { [order]: { greater_than: at } },
        { and: [{ [order]: { equals: at } }, { id: { greater_than_equal: id } }] },
      ],
    },
  ]
}

function documentOf({ name }: Resource, id: string): string {
  return name === 'stances' ? (postOfStance(id) ?? id) : id
}

/** What overlaps with the days that are asked: a date without an end goes on, one without a beginning always was. */
function inRange({ range }: Resource, { from: first, until: last }: Range): Where[] {
  if (range === null) return []
  if ('moment' in range)
    return [
      ...(first ? [{ [range.moment]: { greater_than_equal: momentOf(`${first}T00:00`) } }] : []),
      ...(last ? [{ [range.moment]: { less_than_equal: momentOf(`${last}T23:59:59.999`) } }] : []),
    ]
  const { fuzzy } = range
  return [
    { [`${fuzzy}.edtf`]: { exists: true } },
    ...(first ? [onOrOpen(`${fuzzy}.sortTo`, { greater_than_equal: first })] : []),
    ...(last ? [onOrOpen(`${fuzzy}.sortFrom`, { less_than_equal: last })] : []),
  ]
}

const onOrOpen = (path: string, bound: Where[string]): Where => ({
  or: [{ [path]: bound }, { [path]: { exists: false } }],
})

/** Dutch wall time, as posts go online. */
const momentOf = (wallTime: string): string | undefined => momentFrom(wallTime)?.toISOString()
