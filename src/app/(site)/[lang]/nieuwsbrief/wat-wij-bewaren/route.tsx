import { retentionAddress } from '@/site/addresses'
import { RetentionPage } from '@/site/pages/retention-page'
import { readingPage } from '@/site/visitor/reading-page'

export const dynamic = 'force-dynamic'

export const GET = readingPage({
  address: () => retentionAddress,
  make: (_visit, _params, site) => Promise.resolve(<RetentionPage site={site} />),
})
