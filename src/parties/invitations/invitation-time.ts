const dayMs = 24 * 60 * 60 * 1000
const lastsMs = 7 * dayMs
const keptMs = 28 * dayMs

/** A week after it was sent. */
export const expiryOf = (sent: Date): Date => new Date(sent.getTime() + lastsMs)

/** What expired before this moment is erased: by then an address and a name are kept for nothing. */
export const erasedBefore = (now: Date): Date => new Date(now.getTime() - keptMs)

export function isOpen({ expiresAt }: { expiresAt?: string | Date | null }, now: Date): boolean {
  return Boolean(expiresAt) && new Date(expiresAt ?? 0).getTime() > now.getTime()
}
