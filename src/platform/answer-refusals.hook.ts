import type { AfterErrorHook } from 'payload'
import { APIError, formatErrors } from 'payload'

import { asApiError } from './as-api-error'

/** For `hooks.afterError` of the configuration: REST answers our refusals with their status, code and words. */
export const answerRefusals: AfterErrorHook = ({ error }) => {
  const answer = asApiError(error)
  if (answer === error || !(answer instanceof APIError)) return undefined
  return { response: formatErrors(answer), status: answer.status }
}
