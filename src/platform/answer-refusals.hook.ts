import type { AfterErrorHook } from 'payload'

import { APIError, formatErrors, ValidationError } from 'payload'

import { asApiError } from './as-api-error'
import { refusalWords } from './refusal-words'

/** For `hooks.afterError` of the configuration: REST answers our refusals with their status, code and words. */
export const answerRefusals: AfterErrorHook = ({ error, req }) => {
  if (error instanceof ValidationError) {
    const message = refusalWords(error.data.errors, req.i18n.language)
    const { name, data, status } = error
    return { response: { errors: [{ name, data, message }] }, status }
  }
  const answer = asApiError(error)
  if (answer === error || !(answer instanceof APIError)) return undefined
  return { response: formatErrors(answer), status: answer.status }
}
