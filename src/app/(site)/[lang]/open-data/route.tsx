import { licenses, resources } from '@/open-data/api'
import { openDataAddress } from '@/site/addresses'
import { OpenDataPage } from '@/site/pages/open-data-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => openDataAddress,
  make: async (_, __, site) => (
    <OpenDataPage site={site} resources={resources} licenses={licenses} />
  ),
})
