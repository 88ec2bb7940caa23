import { findAllPlaces, findParties } from '@/parties/api'
import { partiesAddress } from '@/site/addresses'
import { PartiesPage } from '@/site/pages/parties-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => partiesAddress,
  make: async (visit, _, site) => {
    const parties = await findParties(visit, 'all')
    const places = (await findAllPlaces(visit)).map(({ id, name, slug }) => {
      const own = parties.filter(({ municipalityId }) => municipalityId === id)
      return { name, slug, parties: own.map(({ mark }) => mark) }
    })
    return <PartiesPage site={site} places={places.filter(({ parties: own }) => own.length > 0)} />
  },
})
