import { findHistory } from '@/decisions/api'
import { decisionHistoryAddress } from '@/site/addresses'
import { HistoryPage } from '@/site/pages/history-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: ({ slug }: { slug: string }) => decisionHistoryAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, { pagina = '1' }) => {
    if (!/^[1-9]\d{0,3}$/.test(pagina)) return null
    const history = await findHistory(visit, { slug, page: Number(pagina) })
    return history && <HistoryPage site={site} history={history} />
  },
})
