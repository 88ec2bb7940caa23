import { z } from 'zod'

/** What an answer of Resend means to us; its own sentences may quote an address and stop here. */
export type ResendVerdict =
  | { kind: 'accepted-before' }
  | { kind: 'temporary'; code: string; retryAfterMs: number | null; mayBeAccepted: boolean }
  | { kind: 'permanent'; code: string }

const Refusal = z.object({
  name: z
    .string()
    .regex(/^[a-z_]{1,60}$/)
    .catch('unknown'),
  statusCode: z.number().nullish().catch(null),
})

/** Refusals of this one letter. Everything else can be mended by waiting or by the operator, so nobody is missed for it. */
const aboutTheLetter: readonly string[] = [
  'validation_error',
  'invalid_parameter',
  'missing_required_field',
]
const lettersOwnStatuses: readonly number[] = [400, 422]

export function readResendError(
  error: unknown,
  headers: Record<string, string> | null,
): ResendVerdict {
  const { name, statusCode } = Refusal.catch({ name: 'unknown', statusCode: null }).parse(error)
  // The key was used for a mail that differed, so a mail with this key has left: sending it again would be the second.
  if (name === 'invalid_idempotent_request') return { kind: 'accepted-before' }

  const code = `resend-${statusCode ?? 'unreachable'}-${name}`
  if (aboutTheLetter.includes(name) && lettersOwnStatuses.includes(statusCode ?? 0))
    return { kind: 'permanent', code }
  // A line that broke, a fault of theirs, or the same request still under way: nobody can tell what became of it.
  const mayBeAccepted = (statusCode ?? 500) >= 500 || name === 'concurrent_idempotent_requests'
  return { kind: 'temporary', code, retryAfterMs: retryAfterMs(headers), mayBeAccepted }
}

function retryAfterMs(headers: Record<string, string> | null): number | null {
  const seconds = Number(headers?.['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null
}
