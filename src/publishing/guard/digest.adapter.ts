import { createHash } from 'node:crypto'

/** Sixteen signs of SHA-256: enough to tell one text of a post from the next. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
