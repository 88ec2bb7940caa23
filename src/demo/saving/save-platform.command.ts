import type { PayloadRequest } from 'payload'

import { admin } from '../content/admin'
import { platformPages } from '../content/platform-pages'

import { References } from './references'
import { saveAccount } from './save-account.command'
import { toLexical } from './to-lexical'

/** The platform's own pages and its first account. Saved last: when they are there, all is. */
export async function savePlatform(req: PayloadRequest, password: string): Promise<void> {
  const references = new References()
  for (const { slug, title, body } of platformPages)
    await req.payload.create({
      collection: 'pages',
      data: { slug, title, body: toLexical(body, references) },
      depth: 0,
      // The seed acts for the platform: there is no user yet.
      overrideAccess: true,
      req,
    })
  await saveAccount(req, admin, { password, references })
}
