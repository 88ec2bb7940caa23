/** Tells browsers to come back over HTTPS only, once the site is there; two years, as the lists of browsers ask. */
export function transportSecurity(siteUrl: string): Record<string, string> {
  return siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000' } : {}
}
