import type { SignUpForm, SignUpProblems } from '@/newsletter/api'
import type { NewsletterPageProps } from '@/site/pages/newsletter-page'
import type { NewsletterDoor } from './newsletter-door'

import {
  checkSignUp,
  findFollowChoices,
  findTarget,
  readSignUpForm,
  requestSubscription,
} from '@/newsletter/api'
import { isFrequency, isTargetKind, newsletterPath, wordingFor } from '@/newsletter/view'
import { readPostedForm } from '@/platform/posted-form'
import { followKindInAddress, followKinds } from '@/site/addresses'
import { MessagePage } from '@/site/pages/message-page'
import { NewsletterPage } from '@/site/pages/newsletter-page'

import { privatePage } from '../private-page'

import { checkPosted, pressAgainPage } from './bot-check'
import { signUpLimit, waitFor } from './limits'
import { newsletterRoute, sendMailSoon } from './newsletter-door'

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
  const wait = await waitFor(signUpLimit, request)
  if (wait)
    return pageWithFaults(door, form, {
      faults: { form: wait.sentence },
      status: 429,
      headers: { 'retry-after': String(wait.seconds) },
    })
  const { payload, now } = door
  const { problems } = await checkSignUp(payload, form)
  if (Object.keys(problems).length > 0) return withProblems(door, form, problems)

  const again = { action: newsletterPath, typed: form }
  const check = await checkPosted(door, form, posted.values)
  if (check.kind === 'press-again') return pressAgainPage(door, { ...again, check })
  const { proof } = check
  const answer = await requestSubscription(payload, { form, source: newsletterPath, proof, now })
  if (answer.kind === 'refused') return withProblems(door, form, answer.problems)
  if (answer.kind === 'spent') return pressAgainPage(door, again)

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

  const { email, consent, frequency } = form
  const values = {
    email,
    hasConsented: consent !== '',
    ...(isFrequency(frequency) && { frequency }),
  }
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
