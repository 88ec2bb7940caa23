const leads = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const tracking = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i

/** The address of a link without what only tells who clicked; null when it leads nowhere for a reader. */
export function safeAddress(href: string | null): string | null {
  const address = href?.trim() ?? ''
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!leads.has(url.protocol)) return null
  const traces = [...url.searchParams.keys()].filter((name) => tracking.test(name))
  // As it was written as long as nothing has to go: a rewritten address can look strange.
  if (traces.length === 0) return address
  for (const name of traces) url.searchParams.delete(name)
  return url.href
}
