import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { chromium } from 'playwright-core'
import { inject, test } from 'vitest'

type Journey = {
  /** A page in a browser of its own: no cookie is shared with another. Closed after the test. */
  open: (options?: Opening) => Promise<Page>
}

type Opening = BrowserContextOptions & {
  /** The journey is about a form that the server refuses, of which the browser complains too. */
  isRefused?: boolean
}

/** A test with a browser. What a page complains of while it is used fails the journey. */
export const journey = test.extend<Journey>({
  // vitest reads the names of the fixtures that are asked for; this one needs none.

  open: async ({}, use) => {
    const browser = await connectedBrowser()
    const { address } = inject('site')
    const contexts: { close: () => Promise<void> }[] = []
    const complaints: string[] = []

    await use(async ({ isRefused = false, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: address,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        ...options,
      })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (line) => {
        // That a page is not there is for the journey to judge; what a page asks for must be there.
        if (line.type() !== 'error' || line.location().url === page.url()) return
        if (
          isRefused &&
          /status of (400|409)|Failed to fetch|ERR_INTERNET_DISCONNECTED/.test(line.text())
        )
          return
        complaints.push(`${line.text()} (${line.location().url})`)
      })
      return page
    })

    await Promise.all(contexts.map((context) => context.close()))
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
  },
})

let connection: Promise<Browser> | undefined

/** One connection for all journeys of a file. */
function connectedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'))
  return connection
}
