import type { Visit } from '@/site/visitor/visit'
import type { InvitationState } from '@/site/pages/invitation-page'

import { acceptInvitation, findInvitation, loginCookie, roleLabels } from '@/parties/api'
import { clientOf } from '@/platform/client-address'
import { formLimit } from '@/platform/form-limit.adapter'
import { readPostedForm } from '@/platform/posted-form'
import { InvitationPage } from '@/site/pages/invitation-page'
import { notFound, orErrorPage, tooManyAsked } from '@/site/visitor/reading-page'
import { siteContext, visit } from '@/site/visitor/visit'

import { privatePage } from '../../private-page'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ lang: string; token: string }> }
type Door = { visitor: Visit; token: string; now: Date; accountId: string | null }

/** Somebody mistypes a few times; whoever tries out links or passwords comes nowhere. */
const limit = formLimit({ perClient: 60, inAll: 2000, periodSeconds: 600 })

/** Opening the link asks; nothing changes, since scanners of mail open links too. */
export const GET = route(async (_, door) => answer(door, await stateOf(door)))

export const POST = route(async (request, door) => {
  const posted = await readPostedForm(request)
  const { password = '', name = '' } = posted.kind === 'form' ? posted.values : {}
  const { payload } = door.visitor
  const accepted = await acceptInvitation(payload, { ...door, password, name })
  switch (accepted.kind) {
    case 'gone':
      return answer(door, { kind: 'verlopen' })
    case 'not-proved':
      return answer(door, await stateOf(door, { fault: wrongPassword, name }))
    case 'refused':
      return answer(door, await stateOf(door, { fault: accepted.message, name }))
    case 'accepted': {
      const cookie = door.accountId ? null : await loginCookie(payload, accepted.email, password)
      return new Response(null, {
        status: 303,
        headers: {
          location: '/admin',
          'cache-control': 'no-store',
          ...(cookie && { 'set-cookie': cookie }),
        },
      })
    }
  }
})

const wrongPassword =
  'Dit wachtwoord klopt niet. Na vijf keer fout moet u tien minuten wachten. Wachtwoord vergeten? Vraag dan eerst een nieuw aan.'

function route(handle: (request: Request, door: Door) => Promise<Response>) {
  return (request: Request, { params }: Context): Promise<Response> =>
    orErrorPage(request, async (now) => {
      const { lang, token } = await params
      if (lang !== 'nl') return notFound(request, now)
      const seconds = await limit.secondsToWait(clientOf(request.headers))
      if (seconds !== null) return tooManyAsked(seconds)
      const visitor = await visit(now)
      const { user } = await visitor.payload.auth({ headers: request.headers })
      return handle(request, { visitor, token, now, accountId: user?.id ?? null })
    })
}

async function answer({ visitor }: Door, state: InvitationState): Promise<Response> {
  return privatePage(<InvitationPage site={await siteContext(visitor)} state={state} />, {
    status: state.kind === 'verlopen' ? 410 : state.fault ? 400 : 200,
    // Without its origin the form of a member who is logged in would come in as a stranger's.
    headers: { 'referrer-policy': 'same-origin' },
  })
}

async function stateOf(
  { visitor, token, now, accountId }: Door,
  typed: { fault?: string; name?: string } = {},
): Promise<InvitationState> {
  const invitation = await findInvitation(visitor.payload, { token, now })
  if (invitation === null) return { kind: 'verlopen' }
  const { name, email, party, role, invitedBy } = invitation
  const isKnown = invitation.accountId !== null
  return {
    kind: !isKnown ? 'nieuw' : invitation.accountId === accountId ? 'ingelogd' : 'bekend',
    name: typed.name ?? name,
    email,
    party: party.name,
    role: roleLabels[role].nl.toLowerCase(),
    invitedBy,
    fault: typed.fault,
  }
}
