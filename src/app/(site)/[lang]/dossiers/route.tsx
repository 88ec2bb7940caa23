import { findDossierTiles } from '@/decisions/api'
import { countVoices } from '@/publishing/api'
import { dossiersAddress } from '@/site/addresses'
import { DossiersPage } from '@/site/pages/dossiers-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => dossiersAddress,
  make: async (visit, _, site) => {
    const tiles = await findDossierTiles(visit, 'all')
    return <DossiersPage site={site} dossiers={await countVoices(visit, tiles)} />
  },
})
