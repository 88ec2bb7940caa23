import { createHash } from 'node:crypto'

import { canonicalText } from '@/publishing/view'

/**
 * What is approved of an issue: its own words, which posts and decisions stand in it and in what order, and who gets it.
 * Not what those cards say: posts were approved themselves, and the facts have a history of their own.
 */
const approvedFields = ['subject', 'preheader', 'intro', 'cards', 'alsoFollows'] as const

/** SHA-256 of what somebody approves; the same for the same content, however a database keeps it. */
export function mailingFingerprint(mailing: Record<string, unknown>): string {
  const content = approvedFields.map((field) => [field, canonicalText(mailing[field])])
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
