type Siblings = { isAdvertising?: unknown; periodFrom?: unknown }

/** Whether the transparency notice lacks this. Asked once a post is offered; a draft may leave it open. */
export function isMissingInNotice(value: unknown, { isAdvertising }: Siblings): boolean {
  const isEmpty =
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  return isAdvertising === true && isEmpty
}

const neededParts = [
  'sponsorName',
  'sponsorContact',
  'amount',
  'fundsOrigin',
  'periodFrom',
  'periodUntil',
  'occasion',
] as const

/** Whether the notice as a whole lacks something that it cannot do without. */
export function isNoticeIncomplete(notice: unknown): boolean {
  if (typeof notice !== 'object' || notice === null) return false
  const stored: Record<string, unknown> = { ...notice }
  return neededParts.some((part) => isMissingInNotice(stored[part], stored))
}

/** Days as 2026-03-18, of which the first comes first. */
export function endsBeforeStart(until: unknown, { isAdvertising, periodFrom }: Siblings): boolean {
  const isPeriod = typeof until === 'string' && typeof periodFrom === 'string'
  return isAdvertising === true && isPeriod && until !== '' && until < periodFrom
}
