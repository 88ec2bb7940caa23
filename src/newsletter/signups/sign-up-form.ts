import type { Frequency } from '../subscriptions/subscription'
import type { TargetKind } from '../targets'

import { z } from 'zod'

import { addressProblem } from '../address/address'
import { usualFrequency } from '../consent/how-often'
import { isFrequency } from '../subscriptions/subscription'
import { isTargetKind } from '../targets'

/** What the form sends; anything may be missing, and nothing is trusted. */
const Typed = z.object({
  email: z.string().catch(''),
  targetKind: z.string().catch(''),
  target: z.string().catch(''),
  frequency: z.string().catch(''),
  consent: z.string().catch(''),
  /** Invisible to people; whoever fills it in is no person. */
  website: z.string().catch(''),
})
export type SignUpForm = z.infer<typeof Typed>

export type SignUpProblems = { email?: string; target?: string; consent?: string }

export function readSignUpForm(values: Record<string, unknown>): SignUpForm {
  return Typed.parse(values)
}

export const noSuchTarget = 'Kies wat u wilt volgen.'

/** What is wrong with a form before anything was looked up, in Dutch, by field. */
export function signUpProblems({ email, targetKind, target, consent }: SignUpForm): SignUpProblems {
  const wrongAddress = addressProblem(email)
  return {
    ...(wrongAddress !== null && { email: wrongAddress }),
    ...(!(isTargetKind(targetKind) && isSlug(target)) && { target: noSuchTarget }),
    ...(consent === '' && {
      consent: 'Zet een vinkje als u dit wilt. Zonder uw toestemming sturen wij niets.',
    }),
  }
}

export function targetAsked({
  targetKind,
  target,
}: SignUpForm): { kind: TargetKind; slug: string } | null {
  return isTargetKind(targetKind) && isSlug(target) ? { kind: targetKind, slug: target } : null
}

/** What the form shows ticked, when a program left it out or made something up. */
export function frequencyAsked(frequency: string, kind: TargetKind): Frequency {
  return isFrequency(frequency) ? frequency : usualFrequency(kind)
}

function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,120}$/.test(text)
}
