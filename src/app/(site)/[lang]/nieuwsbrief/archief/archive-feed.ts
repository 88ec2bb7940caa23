import { findIssues } from '@/newsletter/api'
import { archiveAddress } from '@/site/addresses'
import { atomFeed, jsonFeed } from '@/site/feeds/feed'
import { issueEntry } from '@/site/feeds/feed-entry'
import { readingPage } from '@/site/visitor/reading-page'

const write = { xml: atomFeed, json: jsonFeed }

/** The letters that were sent last, of all parties. */
export const archiveFeed = (format: 'xml' | 'json') =>
  readingPage({
    address: () => `${archiveAddress}/feed.${format}`,
    make: async (visit, _, { origin }) => {
      const found = await findIssues(visit, { party: null, page: 1 })
      return write[format]({
        title: 'Verstuurde nieuwsbrieven',
        description: 'Nieuwsbrieven van partijen, zoals ze zijn verstuurd.',
        path: archiveAddress,
        origin,
        entries: (found?.issues ?? []).map(issueEntry),
      })
    },
  })
