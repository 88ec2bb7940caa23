/** A clock that starts at `now` and moves on with the time since, for work that takes long enough to matter. */
export function clockFrom(now: Date): () => Date {
  const startedMs = performance.now()
  return () => new Date(now.getTime() + performance.now() - startedMs)
}
