import { idOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

/** A page is linked to from the foot of all pages of its owner; the platform's own from every page there is. */
export function listsOfPage(page: Record<string, unknown>): string[] {
  return [listOf('pages', 'party', idOf(page.party) ?? 'none')]
}
