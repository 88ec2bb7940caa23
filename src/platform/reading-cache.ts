/** What was made for one address, and what it depends on. */
export type Made<Page> = {
  page: Page
  /** When one of these is refreshed, the page is made anew. */
  tags: Iterable<string>
  sizeBytes: number
  /** False for what should be looked for again next time, such as a page that is not there. */
  isKept: boolean
}

type Kept<Page> = Made<Page> & { tags: ReadonlySet<string>; madeAtMs: number }
type Limits = { maxBytes: number; maxAgeMs: number }

/**
 * Pages in memory, each until something it depends on changes. Two promises: a page that was asked for after a refresh
 * is never older than that refresh, also when its making had begun before; and a page that is only old is better than
 * an error.
 */
export class ReadingCache<Page> {
  readonly #limits: Limits
  /** In the order in which they were last asked for. */
  readonly #kept = new Map<string, Kept<Page>>()
  readonly #making = new Map<string, Promise<Page>>()
  /** The turn in which each tag was refreshed last, as far as a page in the making may have missed it. */
  readonly #refreshedIn = new Map<string, number>()
  #turn = 0
  #clearedIn = 0
  #bytes = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Many who ask for the same page at once wait for one making of it. */
  async read(address: string, now: Date, make: () => Promise<Made<Page>>): Promise<Page> {
    const kept = this.#kept.get(address)
    if (kept && now.getTime() - kept.madeAtMs < this.#limits.maxAgeMs) {
      this.#kept.delete(address)
      this.#kept.set(address, kept)
      return kept.page
    }
    const running = this.#making.get(address)
    if (running) return running

    const making = this.#makeFresh(address, now, make).finally(() => {
      this.#making.delete(address)
      if (this.#making.size === 0) this.#refreshedIn.clear()
    })
    this.#making.set(address, making)
    return making
  }

  refresh(tags: readonly string[]): void {
    this.#turn += 1
    if (this.#making.size > 0) for (const tag of tags) this.#refreshedIn.set(tag, this.#turn)
    for (const [address, kept] of this.#kept)
      if (tags.some((tag) => kept.tags.has(tag))) this.#drop(address, kept)
  }

  clear(): void {
    this.#turn += 1
    this.#clearedIn = this.#turn
    this.#kept.clear()
    this.#bytes = 0
  }

  async #makeFresh(address: string, now: Date, make: () => Promise<Made<Page>>): Promise<Page> {
    for (let attempt = 1; ; attempt += 1) {
      const turn = this.#turn
      const made = await this.#madeOrKept(address, make)
      const tags = new Set(made.tags)
      if (this.#isFresh(tags, turn)) {
        if (made.isKept) this.#keep(address, { ...made, tags, madeAtMs: now.getTime() })
        return made.page
      }
      // Changes come faster than the page can be made: answer with the newest, and make it again for the next reader.
      if (attempt === 3) return made.page
    }
  }

  /** A page that is too old, but was not refreshed, still stands when a new one cannot be made. */
  async #madeOrKept(address: string, make: () => Promise<Made<Page>>): Promise<Made<Page>> {
    try {
      return await make()
    } catch (error) {
      const kept = this.#kept.get(address)
      if (kept) return { ...kept, isKept: false }
      throw error
    }
  }

  #isFresh(tags: ReadonlySet<string>, turn: number): boolean {
    if (this.#clearedIn > turn) return false
    return [...tags].every((tag) => (this.#refreshedIn.get(tag) ?? 0) <= turn)
  }

  #keep(address: string, page: Kept<Page>): void {
    const before = this.#kept.get(address)
    if (before) this.#drop(address, before)
    this.#kept.set(address, page)
    this.#bytes += page.sizeBytes
    for (const [oldest, kept] of this.#kept) {
      if (this.#bytes <= this.#limits.maxBytes) return
      this.#drop(oldest, kept)
    }
  }

  #drop(address: string, kept: Kept<Page>): void {
    this.#kept.delete(address)
    this.#bytes -= kept.sizeBytes
  }
}
