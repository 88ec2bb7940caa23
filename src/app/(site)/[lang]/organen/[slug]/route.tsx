import { findAgenda, findBody, findPastOfBody } from '@/decisions/api'
import { pageFrom } from '@/platform/paging'
import { bodyAddress } from '@/site/addresses'
import { BodyPage } from '@/site/pages/body-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }, 'pagina'>({
  address: ({ slug }) => bodyAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, asked) => {
    const found = await findBody(visit, slug)
    if (!found) return null
    const { id, body } = found
    const page = pageFrom(asked.pagina)
    const past = await findPastOfBody(visit, { body: id, page })
    if (!past) return null
    const coming = page === 1 ? await findAgenda(visit, { from: visit.today, body: id }) : []
    return <BodyPage site={site} body={body} coming={coming.map(({ item }) => item)} {...past} />
  },
})
