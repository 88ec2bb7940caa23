import { exportAsJson, exportReader } from '@/newsletter/api'

import { newsletterRoute, tokenInAddress } from '../../newsletter-door'
import { forReader } from '../reader-door'

export const dynamic = 'force-dynamic'

/** Everything that is held about the holder of a mailed link, as a file. */
export const GET = newsletterRoute((request, door) =>
  forReader(door, tokenInAddress(request), async (subscriber) => {
    const held = await exportReader(door.payload, subscriber)
    return new Response(exportAsJson(held, door.now), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="raadlijn-mijn-gegevens.json"',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
      },
    })
  }),
)
