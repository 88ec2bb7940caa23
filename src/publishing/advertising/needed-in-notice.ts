type Siblings = { isAdvertising?: unknown; periodFrom?: unknown }

/** Whether the transparency notice lacks this. Asked once a post is offered; a draft may leave it open. */
export function isMissingInNotice(value: unknown, { isAdvertising }: Siblings): boolean {
  const isEmpty =
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  return isAdvertising === true && isEmpty
}

/** Days as 2026-03-18, of which the first comes first. */
export function endsBeforeStart(until: unknown, { isAdvertising, periodFrom }: Siblings): boolean {
  const isPeriod = typeof until === 'string' && typeof periodFrom === 'string'
  return isAdvertising === true && isPeriod && until !== '' && until < periodFrom
}
