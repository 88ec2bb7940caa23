import type { PublicAddress } from '@/platform/public-address'
import type { TextAnswer } from '../visitor/reading-page'

import { retentionAddress } from '../addresses'

/** The limit of one sitemap (sitemaps.org). */
const maxAddresses = 50_000

export function sitemap(origin: string, addresses: readonly PublicAddress[]): TextAnswer {
  const urls = addresses
    .slice(0, maxAddresses)
    .map(
      ({ path, changedAt }) =>
        `<url><loc>${escaped(`${origin}${path}`)}</loc>${changedAt ? `<lastmod>${changedAt.slice(0, 10)}</lastmod>` : ''}</url>`,
    )
  return {
    contentType: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
  }
}

/** Where the parts of a sitemap stand that is too long to be made in one go. */
export function sitemapIndex(origin: string, paths: readonly string[]): TextAnswer {
  const parts = paths.map((path) => `<sitemap><loc>${escaped(`${origin}${path}`)}</loc></sitemap>`)
  return {
    contentType: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join('')}</sitemapindex>\n`,
  }
}

/** Everything may be found but what is for the newsroom, or answers one reader only. */
export function robots(origin: string): TextAnswer {
  const closed = ['/admin', '/api/', '/voorbeeld/', '/zoeken', '/nieuwsbrief/']
  const lines = [
    'User-agent: *',
    // Pictures and files of public pages come from here.
    'Allow: /api/media/',
    // Made for programs; that it is no page to be found, each answer says itself.
    'Allow: /api/open/',
    // What is kept about readers, among addresses that are for one reader only.
    `Allow: ${retentionAddress}`,
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ]
  return { contentType: 'text/plain; charset=utf-8', body: lines.join('\n') }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
