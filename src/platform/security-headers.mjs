import { createHash } from 'node:crypto'

import { formCheckScript } from './form-check-script.mjs'
import { livePreviewScript } from './live-preview-script.mjs'

/** What browsers are told about every answer, besides what an answer says of itself. */

/** @typedef {{ key: string, value: string }} Header */

/** @type {(directives: Record<string, string>) => string} */
const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

const readingPolicy = policy({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})

// The timeline of a dossier on its own, made to stand within any other site. It has no form and knows no reader, so that
// a page around it gains nothing.
const framedPolicy = readingPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *')

/** @type {(script: string) => string} */
const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

// A page with a form that asks for an address: the one script of that form, which asks this site for its sum.
const formPolicy = `${readingPolicy}; script-src ${hashOf(formCheckScript)}; connect-src 'self'`
const formAddresses = [
  '/nieuwsbrief',
  '/nieuwsbrief/voorkeuren',
  '/dossiers/:slug',
  '/partijen/:slug',
  // The posts of a party, and not its own pages, which have no form.
  '/partijen/:slug/:post((?!(?:standpunten|raadsnieuws|nieuws|uitleg|fractie|colofon|feed)(?:\\.|$))[^/]+)',
].map((source) => ({ source, headers: [{ key: 'Content-Security-Policy', value: formPolicy }] }))

// A draft beside its form: within the admin, with the script that makes it anew after a save. That of a form for readers
// stands in it too, and has nobody to ask for its sum.
const besideFormPolicy = `${readingPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; script-src ${hashOf(livePreviewScript)} ${hashOf(formCheckScript)}`

// The admin is an application of scripts, with inline ones that Next writes. It evaluates nothing and frames nothing.
const adminPolicy = policy({
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
})

// What people upload is shown as a picture or a document, and runs nothing.
const apiPolicy = policy({
  'default-src': "'none'",
  'img-src': "'self'",
  'style-src': "'unsafe-inline'",
  'frame-ancestors': "'none'",
})

/** @type {Header[]} */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

// Addresses of these pages may hold a token or the name of a draft. Next lets the last rule win, and lets no answer
// of a route change a header that stands here.
const secretAddresses = [
  '/nieuwsbrief/:path*',
  '/voorbeeld/:path*',
  '/redactie/:path*',
  '/uitnodiging/:path*',
  '/admin/:path*',
].map((source) => ({
  source,
  headers: [{ key: 'Referrer-Policy', value: 'same-origin' }],
}))

/**
 * In the form of `headers` in next.config, which are fixed when the site is built: what depends on the address of the
 * site is not here but in `transport-security.ts`.
 *
 * @param {{ isDevelopment?: boolean }} [surroundings]
 * @returns {{ source: string, headers: Header[] }[]}
 */
export function securityHeaders({ isDevelopment = false } = {}) {
  // The tools of `next dev` evaluate code and talk over a socket.
  const admin = isDevelopment
    ? adminPolicy
        .replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")
        .replace("connect-src 'self'", "connect-src 'self' ws:")
    : adminPolicy
  return [
    { source: '/:path*', headers: everywhere },
    {
      source: '/((?!(?:admin|api)(?:/|$)).*)',
      headers: [{ key: 'Content-Security-Policy', value: readingPolicy }],
    },
    ...formAddresses,
    {
      source: '/dossiers/:slug/ingesloten',
      headers: [{ key: 'Content-Security-Policy', value: framedPolicy }],
    },
    {
      source: '/voorbeeld/:id',
      headers: [{ key: 'Content-Security-Policy', value: besideFormPolicy }],
    },
    { source: '/admin/:path*', headers: [{ key: 'Content-Security-Policy', value: admin }] },
    { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: apiPolicy }] },
    ...secretAddresses,
    // The address itself is the key to a draft, or to all that is held about a reader, so that it is told to nobody at all.
    ...['/voorbeeld/gedeeld/:path*', '/nieuwsbrief/voorkeuren/:path*'].map((source) => ({
      source,
      headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }],
    })),
  ]
}
