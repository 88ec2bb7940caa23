import type { SeenMedia } from './content-hash'

import { createHash } from 'node:crypto'

import { contentParts } from './content-hash'

/**
 * A hash for each part of a post that a reader sees, so that two fingerprints tell which part differs:
 * "title:fYF0… lead:x1Qk… media/ab12/alt:9sTd…". Each is 132 bits of SHA-256.
 */
export function fingerprintOf(
  post: Record<string, unknown>,
  media: readonly SeenMedia[] = [],
): string {
  return contentParts(post, media)
    .map(([part, content]) => `${part}:${hashOf(content)}`)
    .join(' ')
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}
