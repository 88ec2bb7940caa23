import { robots } from '@/site/feeds/sitemap'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => '/robots.txt',
  make: (_, __, { origin }) => Promise.resolve(robots(origin)),
})
