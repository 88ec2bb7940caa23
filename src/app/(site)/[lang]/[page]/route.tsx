import { findPage } from '@/publishing/api'
import { Body } from '@/site/blocks/body'
import { TextPage } from '@/site/pages/text-page'
import { readingPage } from '@/site/visitor/reading-page'

/** The platform's fixed pages, such as /privacy. */
export const GET = readingPage<{ page: string }>({
  address: ({ page }) => `/${page}`,
  make: async (visit, { page: slug }, site) => {
    const page = await findPage(visit, { party: null, slug })
    return (
      page && (
        <TextPage
          site={site}
          party={null}
          title={page.title}
          lead={null}
          path={`/${slug}`}
          body={<Body parts={page.body} today={visit.today} />}
        />
      )
    )
  },
})
