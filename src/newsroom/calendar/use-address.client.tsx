'use client'

import { useSyncExternalStore } from 'react'

const changed = 'raadlijn:address'

/** What stands behind `?` in the address bar, and how to put something else there. On the server there is nothing. */
export function useAddress(): [string, (search: string) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  )
  return [search, showSearch]
}

/** Each choice is a step that the browser can go back on. */
function showSearch(search: string): void {
  window.history.pushState(null, '', `${window.location.pathname}${search}`)
  window.dispatchEvent(new Event(changed))
}

function subscribe(tell: () => void): () => void {
  const signs = [changed, 'popstate']
  for (const sign of signs) window.addEventListener(sign, tell)
  return () => {
    for (const sign of signs) window.removeEventListener(sign, tell)
  }
}
