import { licenses, resources } from '@/open-data/api'
import { findAllPlaces } from '@/parties/api'
import { openDataAddress } from '@/site/addresses'
import { OpenDataPage } from '@/site/pages/open-data-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => openDataAddress,
  make: async (visit, _, site) => {
    const [first] = await findAllPlaces(visit)
    return (
      <OpenDataPage
        site={site}
        resources={resources}
        licenses={licenses}
        municipality={first?.slug ?? null}
      />
    )
  },
})
