import { expect, test } from 'vitest'

import { securityHeaders } from './security-headers.mjs'
import { transportSecurity } from './transport-security'

/** As Next does it: all rules that match, the last one wins. */
function headersAt(path: string): Record<string, string> {
  const rules = securityHeaders().filter(({ source }) => matches(source, path))
  return Object.fromEntries(
    rules.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  )
}

function matches(source: string, path: string): boolean {
  const pattern = source
    .replace('/:path*', '(/.*)?')
    .replace(/\/:post(\(.*\))/, '/$1')
    .replace(/\/:(slug|id)/, '/[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}

test('a reading page may run nothing, frame nothing and be framed by nobody', () => {
  for (const path of [
    '/',
    '/dossiers',
    '/dossiers/welzijnswerk/vergelijken',
    '/partijen',
    '/partijen/dorpspartij/standpunten',
    '/partijen/dorpspartij/feed.xml',
    '/nieuwsbrief/opzeggen',
    '/nieuwsbrief/voorkeuren/wissen',
    '/assets/raadlijn.css',
    '/administratie',
  ]) {
    const policy = headersAt(path)['Content-Security-Policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src|unsafe|https?:/)
  }
})

test('a page with a form may run the one script of that form, and ask this site for its sum', () => {
  for (const path of [
    '/nieuwsbrief',
    '/nieuwsbrief/voorkeuren',
    '/dossiers/welzijnswerk',
    '/partijen/dorpspartij',
    '/partijen/dorpspartij/nieuws-van-de-week',
  ]) {
    const policy = headersAt(path)['Content-Security-Policy'] ?? ''
    expect(policy).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='; connect-src 'self'$/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|script-src 'self'|https?:/)
  }
})

test('the page behind a link that shows everything tells its address to nobody', () => {
  for (const path of ['/nieuwsbrief/voorkeuren', '/nieuwsbrief/voorkeuren/wissen'])
    expect(headersAt(path)['Referrer-Policy']).toBe('no-referrer')
})

test('only the timeline that is made for it may stand within another site', () => {
  const policyAt = (path: string) => headersAt(path)['Content-Security-Policy'] ?? ''
  expect(policyAt('/dossiers/welzijnswerk/ingesloten')).toContain('frame-ancestors *')
  expect(policyAt('/dossiers/welzijnswerk/ingesloten')).not.toMatch(/script-src|unsafe|https?:/)
  for (const path of ['/dossiers/welzijnswerk', '/dossiers/ingesloten', '/besluiten/x/ingesloten'])
    expect(policyAt(path)).toContain("frame-ancestors 'none'")
  const allKeys = securityHeaders().flatMap(({ headers }) => headers.map(({ key }) => key))
  expect(allKeys).not.toContain('X-Frame-Options')
})

test('the admin may run its own scripts and evaluates nothing', () => {
  for (const path of ['/admin', '/admin/collections/posts']) {
    const policy = headersAt(path)['Content-Security-Policy'] ?? ''
    expect(policy).toContain("script-src 'self' 'unsafe-inline'")
    expect(policy).not.toContain('unsafe-eval')
  }
})

test('a file that somebody uploaded runs nothing', () => {
  const headers = headersAt('/api/media/file/begroting.pdf')
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'")
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
})

test('an address that holds a token is told to no other site', () => {
  for (const path of ['/nieuwsbrief/opzeggen', '/voorbeeld/1', '/admin/reset/x'])
    expect(headersAt(path)['Referrer-Policy']).toBe('same-origin')
})

test('only the draft beside its form may be framed by the admin, and runs its one script', () => {
  const beside = headersAt('/voorbeeld/0b1c')['Content-Security-Policy'] ?? ''
  expect(beside).toContain("frame-ancestors 'self'")
  expect(beside).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='/)
  expect(beside).not.toMatch(/unsafe|script-src 'self'/)
})

test('a draft behind a link runs nothing, stands in no frame and tells nobody its address', () => {
  for (const path of ['/voorbeeld/gedeeld/abc', '/voorbeeld/gedeeld/abc/bestand/brug.webp']) {
    expect(headersAt(path)['Content-Security-Policy']).not.toContain('script-src')
    expect(headersAt(path)['Content-Security-Policy']).toContain("frame-ancestors 'none'")
    expect(headersAt(path)['Referrer-Policy']).toBe('no-referrer')
  }
})

test('browsers are bound to HTTPS only where the site has it', () => {
  expect(transportSecurity('https://raadlijn.example')).toHaveProperty('strict-transport-security')
  expect(transportSecurity('http://localhost:3000')).toEqual({})
})
