import type { Crumb } from '../shell/breadcrumbs'

type Page = { url: string; origin: string; crumbs: readonly Crumb[]; title: string }

/** The page itself, with the way up that stands above its title. */
export function webPageJsonLd({ url, origin, crumbs, title }: Page) {
  const way = [
    ...crumbs.map(({ label, href }) => ({ name: label, item: `${origin}${href}` })),
    { name: title, item: url },
  ]
  return {
    '@type': 'WebPage',
    '@id': url,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: way.map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        ...step,
      })),
    },
  }
}
