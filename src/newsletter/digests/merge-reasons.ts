import type { AlertReason } from '../alerts/alert'

/**
 * What a reader must be told at the end of a day or a week, of all that happened in it, oldest first: each post and each
 * step once. New is new, however often it was corrected since; of a date that moved twice the first one is what readers
 * know; what came and went within the window was never theirs to know.
 */
export function mergedReasons(reasons: readonly AlertReason[]): AlertReason[] {
  const merged = new Map<string, AlertReason>()
  for (const reason of reasons) {
    const key = `${reason.item}:${reason.id}`
    const known = merged.get(key)
    const next = known === undefined ? reason : together(known, reason)
    if (next === null) merged.delete(key)
    else merged.set(key, next)
  }
  return [...merged.values()]
}

function together(known: AlertReason, later: AlertReason): AlertReason | null {
  if (later.item === 'post' && later.event === 'ingetrokken')
    return known.event === 'gepubliceerd' ? null : later
  if (known.event === 'gepubliceerd' || known.event === 'nieuw') return known
  if (known.item === 'step' && later.item === 'step')
    return { ...later, wasWhen: known.wasWhen ?? later.wasWhen }
  return later
}
