import { findMunicipalityTiles } from '@/decisions/api'
import { municipalitiesAddress } from '@/site/addresses'
import { MunicipalitiesPage } from '@/site/pages/municipalities-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => municipalitiesAddress,
  make: async (visit, _, site) => (
    <MunicipalitiesPage site={site} municipalities={await findMunicipalityTiles(visit)} />
  ),
})
