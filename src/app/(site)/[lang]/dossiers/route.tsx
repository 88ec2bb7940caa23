import { findTilesOnPage } from '@/decisions/api'
import { pageFrom } from '@/platform/paging'
import { countVoices } from '@/publishing/api'
import { dossiersAddress } from '@/site/addresses'
import { DossiersPage } from '@/site/pages/dossiers-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => dossiersAddress,
  asks: ['pagina'],
  make: async (visit, _, site, { pagina }) => {
    const found = await findTilesOnPage(visit, 'all', pageFrom(pagina))
    if (!found) return null
    const { tiles, paging } = found
    return <DossiersPage site={site} dossiers={await countVoices(visit, tiles)} paging={paging} />
  },
})
