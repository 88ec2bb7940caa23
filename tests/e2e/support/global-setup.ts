import type { TestProject } from 'vitest/node'

import { chromium } from 'playwright-core'

import { launchOptions, needBrowser } from '../../../scripts/test/browser.mjs'

import { makeSite } from './site'

declare module 'vitest' {
  interface ProvidedContext {
    /** The seeded site that all journeys share. */
    site: { address: string; outbox: string; password: string }
    /** Where the one browser of the run can be reached. */
    browserEndpoint: string
  }
}

/** One throw-away site and one browser for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executable = await needBrowser()
  const site = await makeSite()
  await site.start()
  const browser = await chromium.launchServer(launchOptions(executable))

  project.provide('site', { address: site.address, outbox: site.outbox, password: site.password })
  project.provide('browserEndpoint', browser.wsEndpoint())

  return async () => {
    await site.remove()
    await browser.close()
  }
}
