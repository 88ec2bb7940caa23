import type { Payload } from 'payload'
import type { Found } from './progress'

import { inTransaction } from '@/platform/in-transaction'

import { admin } from './content/admin'
import { platformPages } from './content/platform-pages'

export function findWhatIsThere(payload: Payload): Promise<Found> {
  return inTransaction(payload, async (req) => {
    const all = { pagination: false, depth: 0, req } as const
    // The seed acts for the platform and must see everything.
    const municipalities = await payload.find({
      collection: 'municipalities',
      overrideAccess: true,
      ...all,
    })
    // As above.
    const users = await payload.find({ collection: 'users', overrideAccess: true, ...all })
    const pages = await payload.count({
      collection: 'pages',
      where: {
        and: [
          { party: { exists: false } },
          { slug: { in: platformPages.map(({ slug }) => slug) } },
        ],
      },
      // As above.
      overrideAccess: true,
      req,
    })
    const emails = users.docs.map(({ email }) => email)
    return {
      municipalities: municipalities.docs.map(({ slug }) => slug),
      emails,
      isFinished: pages.totalDocs > 0 || emails.includes(admin.email),
    }
  })
}
