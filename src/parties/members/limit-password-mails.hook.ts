import type { CollectionBeforeOperationHook } from 'payload'

import { APIError } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'

const quarterInSeconds = 15 * 60

/** Counted in memory: after a restart the count starts again, which costs somebody three mails at most. */
const perAddress = new RateLimiterMemory({ points: 3, duration: quarterInSeconds })

const Asking = z.object({ data: z.object({ email: z.string() }) })

/** The limit counts addresses with and without an account alike, so that it tells nobody which is which. */
export const limitPasswordMails: CollectionBeforeOperationHook = async ({ args, operation }) => {
  const asking = operation === 'forgotPassword' ? Asking.safeParse(args) : null
  if (!asking?.success) return args
  const { email } = asking.data.data
  const isWithinLimit = await perAddress.consume(email.trim().toLowerCase()).then(
    () => true,
    () => false,
  )
  if (isWithinLimit) return args
  throw new APIError(
    'U hebt dit net een paar keer gevraagd. Kijk in uw mail, of probeer het over 15 minuten opnieuw.',
    429,
    { code: 'TOO_MANY_MAILS' },
    true,
  )
}
