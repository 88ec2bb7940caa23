import { createHash } from 'node:crypto'

import { canonicalContent } from './content-hash'

/** SHA-256 over everything that a reader sees of a post. */
export function fingerprintOf(post: Record<string, unknown>): string {
  return createHash('sha256').update(canonicalContent(post)).digest('hex')
}
