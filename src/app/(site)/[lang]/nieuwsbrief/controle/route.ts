import { findChallenge } from '@/newsletter/api'
import { tooManyAsked } from '@/site/visitor/reading-page'

import { challengeLimit, waitFor } from '../limits'
import { newsletterRoute } from '../newsletter-door'

export const dynamic = 'force-dynamic'

/** The sum that the script of a form works on. Nothing is kept about it, so asking changes nothing. */
export const GET = newsletterRoute(async (request, { payload, now }) => {
  const wait = await waitFor(challengeLimit, request)
  if (wait) return tooManyAsked(wait.seconds)
  return Response.json(await findChallenge(payload, now), {
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  })
})
