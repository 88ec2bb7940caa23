import type { ReactElement } from 'react'

import { prerender } from 'react-dom/static'

/** A whole page as text, with `<!DOCTYPE html>` in front: React puts it there when the root is `<html>`. */
export async function renderDocument(page: ReactElement): Promise<string> {
  const { prelude } = await prerender(page)
  return new Response(prelude).text()
}
