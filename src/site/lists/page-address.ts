import { withQuery } from '@/platform/asked'

type Asked = Readonly<Record<string, string | undefined>>

/** Where a page of a list stands; the first has no number in its address, so that it has one address only. */
export const pageAddress = (path: string, page: number, asked: Asked = {}): string =>
  withQuery(path, { ...asked, pagina: page === 1 ? undefined : String(page) })

/** The title of a page of a list, so that tabs and search engines tell them apart. */
export const pagedTitle = (title: string, page: number): string =>
  page === 1 ? title : `${title}, pagina ${page}`
