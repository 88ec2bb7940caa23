import type { ReactElement } from 'react'

import { renderDocument } from '@/site/document/render-document'

type Answer = {
  status?: number
  headers?: Record<string, string>
  /** A page without anything of one reader in it may be found. */
  isIndexed?: boolean
}

/**
 * A page for one reader at one moment: kept by nobody, found by no search engine, and its address, which may hold a
 * token, is told to no other site.
 */
export async function privatePage(
  page: ReactElement,
  { status = 200, headers = {}, isIndexed = false }: Answer = {},
): Promise<Response> {
  return new Response(await renderDocument(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      ...(!isIndexed && { 'x-robots-tag': 'noindex, nofollow' }),
      ...headers,
    },
  })
}
