/** A call without `req` inside a hook: it would wait for ever on SQLite, and be saved on its own on MongoDB. */
export class NestedTransactionError extends Error {
  override name = 'NestedTransactionError'

  constructor() {
    super('A transaction is open here already: pass its req to nested Payload calls.')
  }
}

/** A call that shared the transaction failed, so everything was rolled back, whoever caught the error. */
export class NothingSavedError extends Error {
  override name = 'NothingSavedError'

  constructor() {
    super('Nothing was saved: a nested call failed and took the whole transaction with it.')
  }
}

/** A write that would be saved whatever becomes of the transaction around it. */
export class StrayWriteError extends Error {
  override name = 'StrayWriteError'

  constructor(advice: string) {
    super(`A write outside the transaction: ${advice}.`)
  }
}
