import type { MailEvent, MailEventKind } from './mail-event'

import { z } from 'zod'

/** Documented as a list of pairs, typed in Resend's own package as an object; both have been seen. */
const Tags = z
  .union([
    z.record(z.string(), z.string()),
    z
      .array(z.object({ name: z.string(), value: z.string() }))
      .transform((pairs) => Object.fromEntries(pairs.map(({ name, value }) => [name, value]))),
  ])
  .catch({})

/**
 * Resend's words end here. Addresses, subjects and the sentences of mail servers are in it too, and are not read.
 * Source: https://resend.com/docs/webhooks/emails/bounced.md and its neighbours, and the types of `resend` 6.38.
 */
const Told = z.object({
  type: z.string(),
  created_at: z.coerce.date(),
  data: z.object({
    email_id: z.string(),
    tags: Tags.optional(),
    bounce: z.object({ type: z.string() }).optional().catch(undefined),
  }),
})
type Told = z.infer<typeof Told>

/** Null for what no mail is about, what is not kept (opened, clicked), and what is not known. */
export function readResendEvent(id: string, json: unknown): MailEvent | null {
  const told = Told.safeParse(json)
  if (!told.success) return null
  const kind = kindOf(told.data)
  if (kind === null) return null

  const { created_at, data } = told.data
  const delivery = data.tags?.delivery
  return {
    id,
    kind,
    at: created_at,
    delivery: delivery !== undefined && /^[\w-]{1,64}$/.test(delivery) ? delivery : null,
    providerId: data.email_id,
  }
}

function kindOf({ type, data }: Told): MailEventKind | null {
  switch (type) {
    case 'email.delivered':
      return 'bezorgd'
    case 'email.delivery_delayed':
      return 'vertraagd'
    case 'email.bounced':
      // `Transient` and `Undetermined` say nothing for good about the mailbox.
      return data.bounce?.type === 'Permanent' ? 'terug-blijvend' : 'terug-tijdelijk'
    case 'email.complained':
      return 'klacht'
    case 'email.suppressed':
      return 'geblokkeerd'
    case 'email.failed':
      return 'mislukt'
    default:
      return null
  }
}
