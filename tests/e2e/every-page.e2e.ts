import type { Page } from 'playwright-core'

import AxeBuilder from '@axe-core/playwright'
import { expect, inject, test } from 'vitest'

import { journey } from './support/journey'

const phone = { width: 390, height: 844 }
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const besidesTheSitemap = [
  '/zoeken',
  '/zoeken?q=welzijn',
  '/zoeken?q=xyzzy',
  '/nieuwsbrief',
  '/nieuwsbrief?soort=dossier&over=welzijnswerk-gemert-bakel',
  '/nieuwsbrief/voorkeuren',
  '/nieuwsbrief/archief',
  '/dossiers/welzijnswerk-gemert-bakel?soort=raadsvraag&volgorde=straks-eerst',
  '/dossiers/welzijnswerk-gemert-bakel/ingesloten',
]

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  // The usual mode opens a blank page to gather the results of frames, and there are no frames.
  const { violations } = await new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(' ') ?? '?'}`)
}

/** Every address that the site itself tells search engines about, and those that it keeps from them. */
async function everyPage(): Promise<string[]> {
  const { address } = inject('site')
  const sitemap = await (await fetch(`${address}/sitemap.xml`)).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc).pathname,
  )
  expect(listed.length).toBeGreaterThan(30)
  return [...listed, ...besidesTheSitemap]
}

journey(
  'every page meets WCAG 2.2 AA, as paper and in the dark, on a desk and on a phone',
  async ({ open }) => {
    const desk = await open({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
    const night = await open({ viewport: phone, colorScheme: 'dark' })
    const faults: string[] = []
    for (const path of await everyPage()) {
      const found = await Promise.all([desk, night].map((page) => faultsOf(page, path)))
      faults.push(...found.flat())
    }
    expect(faults).toEqual([])
  },
  1_200_000,
)

journey(
  'no page needs a script or scrolls sideways, down to half a phone, as letters of twice the size make it',
  async ({ open }) => {
    const page = await open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
    const faults: string[] = []
    for (const path of await everyPage()) {
      await page.goto(path)
      const tooWide: string[] = []
      for (const width of [320, 195]) {
        await page.setViewportSize({ width, height: 640 })
        const taken = await page.evaluate('document.documentElement.scrollWidth')
        if (taken !== width) tooWide.push(`${String(taken)} px wide on ${width}`)
      }
      // A form that asks for an address has one of its own, and works without it.
      const scripts = await page
        .locator('script:not([type="application/ld+json"]):not(form.follow > script)')
        .count()
      const headings = await page.locator('h1').count()
      if (tooWide.length > 0 || scripts > 0 || headings !== 1)
        faults.push(`${path}: ${tooWide.join(', ')}, ${scripts} scripts, ${headings} h1`)
    }
    expect(faults).toEqual([])
  },
  600_000,
)

test('no link of the site leads nowhere', async () => {
  const { address } = inject('site')
  const linkedFrom = new Map<string, string>()
  for (const path of await everyPage()) {
    const text = await (await fetch(`${address}${path}`)).text()
    for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"#]+)/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), address)
      if (url.origin === address) linkedFrom.set(`${url.pathname}${url.search}`, path)
    }
  }
  expect(linkedFrom.size).toBeGreaterThan(100)
  const faults: string[] = []
  for (const [target, path] of linkedFrom) {
    const { status } = await fetch(`${address}${target}`, { redirect: 'manual' })
    if (status >= 400) faults.push(`${path} links to ${target}: ${status}`)
  }
  expect(faults).toEqual([])
}, 600_000)
