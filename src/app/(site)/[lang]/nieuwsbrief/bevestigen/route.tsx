import type { ConfirmState } from '@/site/pages/confirm-page'
import type { NewsletterDoor } from '../newsletter-door'

import { confirmSubscription, findConfirmation } from '@/newsletter/api'
import { readPostedForm } from '@/platform/posted-form'
import { followedAddress } from '@/site/addresses'
import { ConfirmPage } from '@/site/pages/confirm-page'

import { newsletterRoute, tokenInAddress } from '../newsletter-door'
import { privatePage } from '../../private-page'

export const dynamic = 'force-dynamic'

/** Opening the link asks; nothing changes, since scanners of mail open links too. */
export const GET = newsletterRoute(async (request, door) =>
  answer(door, await stateBehind(door, tokenInAddress(request))),
)

export const POST = newsletterRoute(async (request, door) => {
  const posted = await readPostedForm(request)
  const token = (posted.kind === 'form' && posted.values.token) || tokenInAddress(request)

  const { kind } = await confirmSubscription(door.payload, token, door.now)
  const state = await stateBehind(door, token)
  const isNew = kind === 'confirmed' && state.kind === 'al-bevestigd'
  return answer(door, isNew ? { ...state, kind: 'bevestigd' } : state)
})

function answer({ site }: NewsletterDoor, state: ConfirmState): Promise<Response> {
  return privatePage(<ConfirmPage site={site} state={state} />, {
    status: state.kind === 'verlopen' ? 410 : 200,
  })
}

async function stateBehind({ payload, now }: NewsletterDoor, token: string): Promise<ConfirmState> {
  const view = await findConfirmation(payload, token, now)
  switch (view.kind) {
    case 'waiting':
      return { kind: 'vraag', token, label: view.label ?? goneLabel, wording: view.wording }
    case 'already-confirmed':
      return {
        kind: 'al-bevestigd',
        label: view.label ?? goneLabel,
        address: view.target && followedAddress(view.target),
        endingUrl: view.endingUrl,
      }
    case 'link-expired':
      return { kind: 'verlopen' }
  }
}

/** What was followed was taken off the site in the meantime. */
const goneLabel = 'iets dat niet meer op de site staat'
