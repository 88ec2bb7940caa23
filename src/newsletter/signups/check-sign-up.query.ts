import type { Payload } from 'payload'
import type { Target } from '../targets'
import type { SignUpForm, SignUpProblems } from './sign-up-form'

import { findTarget } from '../find-target.query'

import { noSuchTarget, signUpProblems, targetAsked } from './sign-up-form'

export type CheckedSignUp = { problems: SignUpProblems; target: Target | null }

/** What is wrong with a form, and what it is about. Nothing is looked up about its address. */
export async function checkSignUp(payload: Payload, form: SignUpForm): Promise<CheckedSignUp> {
  const problems = signUpProblems(form)
  const asked = targetAsked(form)
  const target = asked && (await findTarget(payload, asked))
  return { problems: { ...problems, ...(!target && { target: noSuchTarget }) }, target }
}
