import { createHash, randomBytes } from 'node:crypto'

/** For a link that proves that its holder read a mail: 32 random bytes, fit for an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored instead of a token. A random token needs no salt and no slow hash. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
