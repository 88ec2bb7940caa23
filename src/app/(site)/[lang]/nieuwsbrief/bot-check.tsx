import type { FormCheck } from '@/newsletter/api'
import type { NewsletterDoor } from './newsletter-door'

import { checkForm, pressAgain } from '@/newsletter/api'
import { PressAgainPage } from '@/site/pages/press-again-page'

import { privatePage } from '../private-page'

/** What a form says, its proofs left out: always the same fields, in the same order. */
export type Typed = Readonly<Record<string, string>>

/** The names under which `form-check.tsx` and `press-again-page.tsx` send their proofs. */
export function checkPosted(
  { payload, now }: NewsletterDoor,
  typed: Typed,
  { bewijs = '', kaartje = '' }: Record<string, string>,
): Promise<FormCheck> {
  const sent = { solution: bewijs, ticket: kaartje }
  return checkForm(payload, { typed: JSON.stringify(typed), sent, now })
}

type Again = { action: string; typed: Typed; check?: FormCheck & { kind: 'press-again' } }

/** The same form once more, with all that was typed; without a `check` its proof turned out to be used. */
export function pressAgainPage(door: NewsletterDoor, { action, typed, check }: Again) {
  const { payload, site, now } = door
  const { ticket, isTooSoon } = check ?? pressAgain(payload, { typed: JSON.stringify(typed), now })
  return privatePage(
    <PressAgainPage
      site={site}
      action={action}
      fields={typed}
      ticket={ticket}
      isTooSoon={isTooSoon}
    />,
  )
}
