import type { Allowance } from '@/platform/rate-limit.adapter'

// Browsers and programs ask each time whether their copy is still right; a proxy may answer for one second by itself.
const sharedForASecond = 'public, max-age=0, s-maxage=1, must-revalidate'

/** Any page on the web may read this, and what is told about the answer too. No cookie is looked at. */
const forEverybody = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition, Allow',
}

export const methods = 'GET, HEAD, OPTIONS'

/** What a browser asks before it lets a page of another site send `If-None-Match`. */
export const preflightHeaders = {
  ...forEverybody,
  'access-control-allow-methods': methods,
  'access-control-allow-headers': 'Accept, Content-Type, If-None-Match',
  'access-control-max-age': '86400',
}

export function answerHeaders(contentType: string, allowance: Allowance): Record<string, string> {
  return {
    'content-type': contentType,
    'cache-control': sharedForASecond,
    // The page is what people should find; this is what they take from it.
    'x-robots-tag': 'noindex',
    ...forEverybody,
    ...limitHeaders(allowance),
  }
}

/** As draft-ietf-httpapi-ratelimit-headers writes them: quota `q` in a window `w`, remaining `r` and seconds `t`. */
function limitHeaders(allowance: Allowance): Record<string, string> {
  const { limit, remaining, periodSeconds, resetSeconds, isAllowed } = allowance
  return {
    'ratelimit-policy': `"adres";q=${limit};w=${periodSeconds}`,
    ratelimit: `"adres";r=${remaining};t=${resetSeconds}`,
    ...(!isAllowed && { 'retry-after': String(resetSeconds), 'cache-control': 'no-store' }),
  }
}
