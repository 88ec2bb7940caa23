import { findOrganisation } from '@/decisions/api'
import { organisationAddress } from '@/site/addresses'
import { OrganisationPage } from '@/site/pages/organisation-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => organisationAddress(slug),
  make: async (visit, { slug }, site) => {
    const organisation = await findOrganisation(visit, slug)
    return organisation && <OrganisationPage site={site} organisation={organisation} />
  },
})
