import type { ErasureState } from '@/site/pages/erasure-page'
import type { NewsletterDoor } from '../../newsletter-door'

import { eraseReader, findPreferences } from '@/newsletter/api'
import { readPostedForm } from '@/platform/posted-form'
import { ErasurePage } from '@/site/pages/erasure-page'

import { privatePage } from '../../../private-page'
import { newsletterRoute, tokenInAddress } from '../../newsletter-door'
import { forReader } from '../reader-door'

export const dynamic = 'force-dynamic'

/** Opening the page asks; nothing is erased, since scanners of mail open links too. */
export const GET = newsletterRoute((request, door) => {
  const token = tokenInAddress(request)
  return forReader(door, token, async (subscriber) => {
    const preferences = await findPreferences(door.payload, subscriber)
    return preferences && answer(door, { kind: 'vraag', token, email: preferences.email })
  })
})

export const POST = newsletterRoute(async (request, door) => {
  const posted = await readPostedForm(request)
  const token = posted.kind === 'form' ? (posted.values.token ?? '') : ''
  return forReader(door, token, async (subscriber) => {
    await eraseReader(door.payload, subscriber)
    return answer(door, { kind: 'gewist' })
  })
})

function answer({ site }: NewsletterDoor, state: ErasureState): Promise<Response> {
  return privatePage(<ErasurePage site={site} state={state} />)
}
