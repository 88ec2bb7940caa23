import type { PayloadRequest, Where } from 'payload'

import { csvLines } from './audit-csv'

const linesPerPage = 500

type Asked = {
  where: Where
  /** What is written later would push lines from one page to the next, and have them told twice. */
  until: Date
}

/** The lines of the log that this member may read, newest first, a page at a time: a long log takes no more memory. */
export async function* auditPages(
  req: PayloadRequest,
  { where, until }: Asked,
): AsyncGenerator<string, undefined> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'audit-entries',
      where: { and: [where, { at: { less_than_equal: until.toISOString() } }] },
      sort: ['-at', '-id'],
      limit: linesPerPage,
      page,
      depth: 1,
      populate: { parties: { name: true } },
      overrideAccess: false,
      user: req.user,
      req,
    })
    yield csvLines(
      docs.map(({ party, ...row }) => ({
        ...row,
        partyName: typeof party === 'object' && party !== null ? party.name : '',
      })),
    )
    if (!hasNextPage) return
  }
}
