'use client'

import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 768px)'

/** Whether the screen is a phone's, on which seven columns are too many. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(narrow)
      query.addEventListener('change', tell)
      return () => query.removeEventListener('change', tell)
    },
    () => window.matchMedia(narrow).matches,
    () => false,
  )
}
