/** Ends a turn, so that the next in line may write. */
export type EndTurn = () => void

/** Nobody can write, because one does not stop; `cause` tells where that one began. */
export class NoWriteTurnError extends Error {
  override name = 'NoWriteTurnError'

  constructor(waitMs: number, holder: Error | undefined) {
    super(
      `No turn to write within ${waitMs} ms: another transaction of this process is still open.`,
      {
        cause: holder,
      },
    )
  }
}

/** The line in which the writers of one process wait: first come, first served, one at a time. */
export class WriteTurns {
  #lastInLine: Promise<void> = Promise.resolve()
  #holder: Error | undefined

  /** A turn that was not had in time passes by itself, so the line behind it moves on. */
  async take(waitMs: number): Promise<EndTurn> {
    const asker = new Error('Here began the transaction that holds the turn')
    const before = this.#lastInLine
    const turn = openPromise()
    this.#lastInLine = before.then(() => turn.promise)

    if (!(await settlesWithin(before, waitMs))) {
      turn.resolve()
      throw new NoWriteTurnError(waitMs, this.#holder)
    }
    this.#holder = asker
    return turn.resolve
  }
}

function openPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve }
}

function settlesWithin(promise: Promise<void>, limitMs: number): Promise<boolean> {
  return new Promise((answer) => {
    const timer = setTimeout(answer, limitMs, false)
    void promise.then(() => {
      clearTimeout(timer)
      answer(true)
    })
  })
}
