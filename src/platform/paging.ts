/** Which part of a long list a page shows; pages are counted from 1, and an empty list has one. */
export type Paging = { page: number; pageCount: number; total: number }

type Asked = { page: number; total: number; size: number }

/** The page that an address asks for (`?pagina=2`); whatever is no page number asks for the first. */
export function pageFrom(asked: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(asked ?? '') ? Number(asked) : 1
}

/** Null past the last page: nothing is at that address, and addresses without number are never kept. */
export function pagingOf({ page, total, size }: Asked): Paging | null {
  const pageCount = Math.max(1, Math.ceil(total / size))
  return page > pageCount ? null : { page, pageCount, total }
}

/** The part of a list that was found whole. */
export function partOn<Item>(items: readonly Item[], { page }: Paging, size: number): Item[] {
  return items.slice((page - 1) * size, page * size)
}
