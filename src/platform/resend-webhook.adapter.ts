import { Resend } from 'resend'

export type SignedMessage = {
  /** As it was sent, to the byte: the signature is over these. */
  body: string
  id: string
  /** Seconds since 1970, as text. */
  timestamp: string
  signature: string
}

/**
 * Whether Resend sent this, with this secret (`whsec_…`), less than five minutes ago. An older one may be a recording that
 * somebody plays again. Source: https://resend.com/docs/dashboard/webhooks/verify-webhooks-requests
 */
export function isFromResend(message: SignedMessage, secret: string): boolean {
  const { body, id, timestamp, signature } = message
  try {
    // The key is for sending; nothing is sent here.
    new Resend('re_unused').webhooks.verify({
      payload: body,
      headers: { id, timestamp, signature },
      webhookSecret: secret,
    })
    return true
  } catch (error) {
    // Parsed only after the signature was found to be right; what it says is judged elsewhere.
    if (error instanceof SyntaxError) return true
    // Anything else (a secret that cannot be one) is for the operator to see.
    if (error instanceof Error && error.name === 'WebhookVerificationError') return false
    throw error
  }
}
