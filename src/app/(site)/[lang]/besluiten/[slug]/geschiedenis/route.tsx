import { findHistory } from '@/decisions/api'
import { pageFrom } from '@/platform/paging'
import { decisionHistoryAddress } from '@/site/addresses'
import { HistoryPage } from '@/site/pages/history-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: ({ slug }: { slug: string }) => decisionHistoryAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, { pagina }) => {
    const history = await findHistory(visit, { slug, page: pageFrom(pagina) })
    return history && <HistoryPage site={site} history={history} />
  },
})
