import type { Target } from '../targets'
import type { MailTemplate } from './mail-template'

import { targetKey } from '../targets'

/** Readers who follow the same things get the same mail; most do. More would only fill the memory. */
const mostKept = 50

/** Makes the mail for a set of targets once, and again only after many others. */
export function rememberTemplates(
  make: (followed: readonly Target[]) => Promise<MailTemplate>,
): (followed: readonly Target[]) => Promise<MailTemplate> {
  const kept = new Map<string, Promise<MailTemplate>>()
  return (followed) => {
    const key = followed.map(targetKey).join(' ')
    const known = kept.get(key)
    if (known) return known
    const [oldest] = kept.keys()
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
    const made = make(followed)
    kept.set(key, made)
    return made
  }
}
