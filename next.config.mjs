import { withPayload } from '@payloadcms/next/withPayload'

import { securityHeaders } from './src/platform/security-headers.mjs'

/** Addresses that are no pages of the reading site. The site itself lives under its language, which readers never see. */
const apart = [
  'api',
  'admin',
  '_next',
  'assets',
  'healthz',
  'intern',
  'nl',
  'readyz',
  'robots\\.txt',
  'sitemap\\.xml',
  'voorbeeld',
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Loaded once by Node. Bundled, each entry (the start, the API, a page) gets a copy of its own, and Payload no longer
  // knows its own errors by their class: refusals lose their field and their sentence.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    // Mails are rendered by the whole of React, which is not what a route of Next gets when this is bundled into it.
    '@react-email/components',
    '@react-email/render',
  ],
  headers: () =>
    Promise.resolve(securityHeaders({ isDevelopment: process.env.NODE_ENV === 'development' })),
  redirects: () =>
    Promise.resolve([
      { source: '/nl', destination: '/', permanent: true },
      { source: '/nl/:path*', destination: '/:path*', permanent: true },
    ]),
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        { source: '/', destination: '/nl' },
        {
          source: `/:first((?!(?:${apart.join('|')})(?:/|$))[^/]+)/:path*`,
          destination: '/nl/:first/:path*',
        },
      ],
    }),
}

export default onlyInAdmin(withPayload(config, { devBundleServerPackages: false }))

/**
 * Payload asks browsers for their colour scheme on every path, in a way that makes Chrome load a first page twice. Only
 * the admin has any use for the answer.
 *
 * @param {import('next').NextConfig} withHints
 * @returns {import('next').NextConfig}
 */
function onlyInAdmin(withHints) {
  return {
    ...withHints,
    headers: async () => {
      const all = (await withHints.headers?.()) ?? []
      return all.map((rule) =>
        rule.headers.some(({ key }) => key === 'Critical-CH')
          ? { ...rule, source: '/admin/:path*' }
          : rule,
      )
    },
  }
}
