import type { Words } from '@/platform/words'

import { words } from '@/platform/words'

export const quickFilters = ['mijn-werk', 'ter-beoordeling', 'gepland'] as const
export type QuickFilter = (typeof quickFilters)[number]

export const quickFilterLabels: Record<QuickFilter, Words> = {
  'mijn-werk': words('Mijn werk', 'My work'),
  'ter-beoordeling': words('Wacht op beoordeling', 'Waits for review'),
  gepland: words('Gepland', 'Scheduled'),
}

/** The list of posts as its own filters would have it, so that whoever opens it can change it there. */
export function quickFilter(filter: QuickFilter, account: string): string {
  const first = 'where[or][0][and][0]'
  const asked: Record<string, string> =
    filter === 'mijn-werk'
      ? { [`${first}[writtenBy][in][0]`]: account, sort: '-updatedAt' }
      : {
          [`${first}[stage][equals]`]: filter,
          sort: filter === 'gepland' ? 'publishAt' : 'updatedAt',
        }
  return `?${new URLSearchParams(asked).toString()}`
}
