import type { UnsubscribeState } from '@/site/pages/unsubscribe-page'
import type { NewsletterDoor } from '../newsletter-door'

import { endSubscriptionByToken, findEnding } from '@/newsletter/api'
import { newsletterPath } from '@/newsletter/view'
import { readPostedForm } from '@/platform/posted-form'
import { MessagePage } from '@/site/pages/message-page'
import { UnsubscribePage } from '@/site/pages/unsubscribe-page'

import { newsletterRoute, tokenInAddress } from '../newsletter-door'
import { privatePage } from '../../private-page'

export const dynamic = 'force-dynamic'

/** Opening the link asks; nothing changes, since scanners of mail open links too. */
export const GET = newsletterRoute(async (request, door) => {
  const token = tokenInAddress(request)
  const view = await findEnding(door.payload, token)
  switch (view.kind) {
    case 'following':
      return answer(door, { kind: 'vraag', token, label: view.label })
    case 'ended':
      return answer(door, { kind: 'opgezegd' })
    case 'not-our-link':
      return unknownLink(door)
  }
})

/** The button of the page, and the one click of a mail program (RFC 8058), which has the token in the address. */
export const POST = newsletterRoute(async (request, door) => {
  const token = tokenInAddress(request) || (await tokenInForm(request))
  const ending = await endSubscriptionByToken(door.payload, token, door.now)
  return ending.kind === 'ended' ? answer(door, { kind: 'opgezegd' }) : unknownLink(door)
})

function answer({ site }: NewsletterDoor, state: UnsubscribeState): Promise<Response> {
  return privatePage(<UnsubscribePage site={site} state={state} />)
}

function unknownLink({ site }: NewsletterDoor): Promise<Response> {
  return privatePage(
    <MessagePage
      site={site}
      title="Deze link klopt niet"
      paragraphs={[
        'Misschien is de link in uw mail afgebroken. Open hem nog eens uit de mail, of kopieer het hele adres.',
      ]}
      links={[{ label: 'Naar de nieuwsbrief', href: newsletterPath }]}
    />,
    { status: 400 },
  )
}

async function tokenInForm(request: Request): Promise<string> {
  const posted = await readPostedForm(request)
  return posted.kind === 'form' ? (posted.values.token ?? '') : ''
}
