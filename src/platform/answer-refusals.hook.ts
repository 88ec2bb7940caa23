import type { AfterErrorHook } from 'payload'

import { APIError, formatErrors, ValidationError } from 'payload'

import { asApiError } from './as-api-error'
import { refusalWords } from './refusal-words'
import { tooBigWords } from './upload-limit'

/** For `hooks.afterError` of the configuration: REST answers our refusals with their status, code and words. */
export const answerRefusals: AfterErrorHook = ({ error, req }) => {
  if (error instanceof ValidationError) {
    const message = refusalWords(error.data.errors, req.i18n.language)
    const { name, data, status } = error
    return { response: { errors: [{ name, data, message }] }, status }
  }
  // Payload stops reading a file that is too big, and says so in English.
  if (error instanceof APIError && error.status === 413) {
    const message = tooBigWords[req.i18n.language === 'en' ? 'en' : 'nl']
    return { response: { errors: [{ message }] }, status: error.status }
  }
  const answer = asApiError(error)
  if (answer === error || !(answer instanceof APIError)) return undefined
  return { response: formatErrors(answer), status: answer.status }
}
