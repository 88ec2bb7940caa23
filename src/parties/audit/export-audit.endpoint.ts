import type { Endpoint, Where } from 'payload'

import { csvHead } from './audit-csv'
import { auditPages } from './find-audit-pages.query'

/** The log as a file for a spreadsheet, with the filter of the list; for whoever may read that list. */
export const exportAudit: Omit<Endpoint, 'root'> = {
  path: '/logboek.csv',
  method: 'get',
  handler: async (req) => {
    const pages = auditPages(req, { where: whereIn(req.query), until: new Date() })
    // A refusal comes with the first page, while it still can have a status of its own.
    const first = await pages.next()
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start: (file) => {
        file.enqueue(encoder.encode(csvHead() + (first.value ?? '')))
      },
      pull: async (file) => {
        const { value, done } = await pages.next()
        if (done) file.close()
        else file.enqueue(encoder.encode(value))
      },
    })
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="logboek.csv"',
        'cache-control': 'no-store',
      },
    })
  },
}

/** Payload itself refuses what is no question about this collection. */
function whereIn({ where }: Record<string, unknown>): Where {
  return typeof where === 'object' && where !== null ? (where as Where) : {}
}
