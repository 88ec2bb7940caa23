import type { SignUpForm, SignUpProblems } from '@/newsletter/api'
import type { NewsletterPageProps } from '@/site/pages/newsletter-page'
import type { NewsletterDoor } from './newsletter-door'

import {
  findFollowChoices,
  findTarget,
  readSignUpForm,
  requestSubscription,
} from '@/newsletter/api'
import { isTargetKind, newsletterPath, wordingFor } from '@/newsletter/view'
import { clientOf } from '@/platform/client-address'
import { readPostedForm } from '@/platform/posted-form'
import { followKindInAddress, followKinds } from '@/site/addresses'
import { MessagePage } from '@/site/pages/message-page'
import { NewsletterPage } from '@/site/pages/newsletter-page'

import { privatePage } from '../private-page'

import { newsletterRoute, sendMailSoon } from './newsletter-door'
import { signUpLimit } from './sign-up-limit'

export const dynamic = 'force-dynamic'

const sentStep = 'kijk-in-uw-mail'

export const GET = newsletterRoute(async (request, door) => {
  const { searchParams } = new URL(request.url)
  if (searchParams.get('stap') === sentStep) return lookInYourMail(door)

  const kind = followKinds.find((one) => followKindInAddress[one] === searchParams.get('soort'))
  const chosen = await chosenFrom(door, {
    targetKind: kind ?? '',
    target: searchParams.get('over') ?? '',
  })
  const choices = chosen ? [] : await findFollowChoices(door.payload)
  return privatePage(<NewsletterPage site={door.site} choices={choices} chosen={chosen} />, {
    isIndexed: chosen === null,
  })
})

export const POST = newsletterRoute(async (request, door) => {
  const posted = await readPostedForm(request)
  if (posted.kind === 'refused') return refusal(door, posted)

  const form = readSignUpForm(posted.values)
  const seconds = await signUpLimit.secondsToWait(clientOf(request.headers))
  if (seconds !== null) return tooMany(door, form, seconds)

  const { payload, now } = door
  const answer = await requestSubscription(payload, { form, source: newsletterPath, now })
  if (answer.kind === 'refused') return withProblems(door, form, answer.problems)

  sendMailSoon(payload)
  return new Response(null, {
    status: 303,
    headers: { location: `${newsletterPath}?stap=${sentStep}`, 'cache-control': 'no-store' },
  })
})

/** Says the same to everybody, whether the address was known or not. */
function lookInYourMail({ site }: NewsletterDoor): Promise<Response> {
  return privatePage(
    <MessagePage
      site={site}
      title="Kijk in uw mail"
      paragraphs={[
        'Wij hebben u een mail gestuurd. Open de link daarin en druk op de knop. Dan is uw aanmelding klaar.',
        'Geen mail? Kijk dan in de map met ongewenste mail, of controleer of u uw adres goed hebt ingevuld.',
      ]}
      links={[{ label: 'Terug naar de nieuwsbrief', href: newsletterPath }]}
    />,
  )
}

function refusal(
  { site }: NewsletterDoor,
  { status, message }: { status: number; message: string },
): Promise<Response> {
  return privatePage(
    <MessagePage
      site={site}
      title="Uw aanmelding is niet aangekomen"
      paragraphs={[message]}
      links={[{ label: 'Naar de nieuwsbrief', href: newsletterPath }]}
    />,
    { status },
  )
}

function tooMany(door: NewsletterDoor, form: SignUpForm, seconds: number): Promise<Response> {
  const minutes = Math.ceil(seconds / 60)
  const wait = minutes === 1 ? 'over een minuut' : `over ${minutes} minuten`
  const faults = { form: `Er zijn net veel aanmeldingen gedaan. Probeer het ${wait} opnieuw.` }
  return pageWithFaults(door, form, {
    faults,
    status: 429,
    headers: { 'retry-after': String(seconds) },
  })
}

function withProblems(
  door: NewsletterDoor,
  form: SignUpForm,
  problems: SignUpProblems,
): Promise<Response> {
  const { target, ...faults } = problems
  return pageWithFaults(door, form, {
    faults: { ...faults, ...(target && { form: target }) },
    status: 400,
  })
}

type Faulty = {
  faults: NonNullable<NewsletterPageProps['faults']>
  status: number
  headers?: Record<string, string>
}

/** The page comes back with what was typed, and each fault at its field. */
async function pageWithFaults(
  door: NewsletterDoor,
  form: SignUpForm,
  { faults, ...answer }: Faulty,
): Promise<Response> {
  const chosen = await chosenFrom(door, form)
  if (!chosen)
    return refusal(door, { status: answer.status, message: Object.values(faults).join(' ') })

  const values = { email: form.email, hasConsented: form.consent !== '' }
  return privatePage(
    <NewsletterPage
      site={door.site}
      choices={[]}
      chosen={chosen}
      values={values}
      faults={faults}
    />,
    answer,
  )
}

async function chosenFrom(
  { payload }: NewsletterDoor,
  { targetKind, target }: Pick<SignUpForm, 'targetKind' | 'target'>,
): Promise<NewsletterPageProps['chosen']> {
  const found =
    isTargetKind(targetKind) && target !== ''
      ? await findTarget(payload, { kind: targetKind, slug: target })
      : null
  if (!found) return null
  const { kind, name } = found
  return {
    target: { kind, slug: target, label: name },
    consentText: wordingFor({ kind, name }).text,
  }
}
