import type { NewsletterDoor } from '../newsletter-door'

import {
  changePreferences,
  exportReader,
  findPreferences,
  linkProblem,
  requestReaderLink,
  stopEverything,
} from '@/newsletter/api'
import { newsletterPath, periodWords, readChoices, retention } from '@/newsletter/view'
import { readPostedForm } from '@/platform/posted-form'
import { preferencesAddress } from '@/site/addresses'
import { MessagePage } from '@/site/pages/message-page'
import { PreferencesPage } from '@/site/pages/preferences-page'

import { privatePage } from '../../private-page'
import { checkPosted, pressAgainPage } from '../bot-check'
import { linkLimit, waitFor } from '../limits'
import { newsletterRoute, sendMailSoon, tokenInAddress } from '../newsletter-door'

import { askLink, forReader } from './reader-door'

export const dynamic = 'force-dynamic'

const sentStep = 'kijk-in-uw-mail'
/** Somebody may follow hundreds of things, each with a choice of its own. */
const limits = { largestBytes: 100_000, mostFields: 1000 }

/** Opening the link shows; nothing changes, since scanners of mail open links too. */
export const GET = newsletterRoute(async (request, door) => {
  const { searchParams } = new URL(request.url)
  if (searchParams.get('stap') === sentStep) return lookInYourMail(door)
  const token = tokenInAddress(request)
  if (token === '') return askLink(door, { reason: 'gevraagd' })
  return forReader(door, token, (subscriber) => ownPage(door, { token, subscriber }))
})

export const POST = newsletterRoute(async (request, door) => {
  const posted = await readPostedForm(request, limits)
  if (posted.kind === 'refused')
    return askLink(door, {
      reason: 'gevraagd',
      faults: { form: posted.message },
      status: posted.status,
    })
  const { values } = posted
  return values.token === undefined
    ? mailLink(request, door, values)
    : forReader(door, values.token, (subscriber) => change(door, values, subscriber))
})

async function mailLink(
  request: Request,
  door: NewsletterDoor,
  values: Record<string, string>,
): Promise<Response> {
  const { email = '', website = '' } = values
  const typed = { email, website }
  const wait = await waitFor(linkLimit, request)
  if (wait)
    return askLink(door, {
      reason: 'gevraagd',
      email,
      faults: { form: wait.sentence },
      status: 429,
      headers: { 'retry-after': String(wait.seconds) },
    })
  const problem = linkProblem(typed)
  if (problem !== null)
    return askLink(door, { reason: 'gevraagd', email, faults: { email: problem }, status: 400 })

  const again = { action: preferencesAddress, typed }
  const check = await checkPosted(door, typed, values)
  if (check.kind === 'press-again') return pressAgainPage(door, { ...again, check })
  const { payload, now } = door
  const asked = await requestReaderLink(payload, { form: typed, proof: check.proof, now })
  if (asked.kind === 'spent') return pressAgainPage(door, again)

  sendMailSoon(payload)
  const location = `${preferencesAddress}?stap=${sentStep}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** Says the same to everybody, whether the address was known or not. */
function lookInYourMail({ site }: NewsletterDoor): Promise<Response> {
  return privatePage(
    <MessagePage
      site={site}
      title="Kijk in uw mail"
      paragraphs={[
        `Kennen wij uw adres, dan hebben wij u een link gemaild. Hij werkt ${periodWords(retention.readerLink.keptMs)}.`,
        'Geen mail? Kijk dan in de map met ongewenste mail. Misschien kennen wij uw adres niet, of volgt u met een ander adres. Wij mailen hooguit drie links per dag.',
      ]}
      links={[{ label: 'Naar de nieuwsbrief', href: newsletterPath }]}
    />,
  )
}

async function change(
  door: NewsletterDoor,
  values: Record<string, string>,
  subscriber: string,
): Promise<Response | null> {
  const { payload, now } = door
  const { token = '' } = values
  if (values.doe === 'stop-alles') {
    await stopEverything(payload, { subscriber, now })
    const period = periodWords(retention.address.keptMs)
    const done = `U krijgt geen mail meer. Wij wissen uw adres na ${period}, of meteen als u hieronder alles wist.`
    return ownPage(door, { token, subscriber, done })
  }
  await changePreferences(payload, { subscriber, choices: readChoices(values), now })
  return ownPage(door, { token, subscriber, done: 'Uw keuzes zijn bewaard.' })
}

type Own = { token: string; subscriber: string; done?: string }

async function ownPage(
  { payload, site }: NewsletterDoor,
  { token, subscriber, done }: Own,
): Promise<Response | null> {
  const preferences = await findPreferences(payload, subscriber)
  if (preferences === null) return null
  const { parts } = await exportReader(payload, subscriber)
  return privatePage(
    <PreferencesPage
      site={site}
      token={token}
      preferences={preferences}
      held={parts}
      done={done}
    />,
  )
}
