import type { FormLimit } from '@/platform/form-limit.adapter'

import { retention } from '@/newsletter/view'
import { clientOf } from '@/platform/client-address'
import { formLimit } from '@/platform/form-limit.adapter'

// Counted for as long as the page about retention says that an address of the internet is kept.
const periodSeconds = retention.clientAddress.keptMs / 1000

/** A family behind one address signs up for everything in one evening; a machine does not come far. */
export const signUpLimit = formLimit({ perClient: 30, inAll: 1000, periodSeconds })
/** One link is enough; a few more for who mistyped. */
export const linkLimit = formLimit({ perClient: 20, inAll: 1000, periodSeconds })
/** One for every form that somebody begins to fill in. */
export const challengeLimit = formLimit({ perClient: 100, inAll: 5000, periodSeconds })

type Wait = { seconds: number; sentence: string }

/** How long this client waits, and how it is told; null when it may go on. */
export async function waitFor(limit: FormLimit, request: Request): Promise<Wait | null> {
  const seconds = await limit.secondsToWait(clientOf(request.headers))
  if (seconds === null) return null
  const minutes = Math.ceil(seconds / 60)
  const wait = minutes === 1 ? 'over een minuut' : `over ${minutes} minuten`
  const sentence = `Er zijn net veel formulieren gestuurd. Probeer het ${wait} opnieuw.`
  return { seconds, sentence }
}
