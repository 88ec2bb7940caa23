import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import type { KeptWork, TransactionId } from './transaction-ledger'
import { addsRows } from './add-rows.command'
import { TransactionLedger } from './transaction-ledger'

/** What the guard adds to an adapter. */
export type Guarded = Pick<TransactionLedger, 'keepForAfter'>

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

type WriteArgs = { collection?: string; req?: Partial<PayloadRequest> }
type Write = (args: WriteArgs) => Promise<unknown>

/** On MongoDB Payload removes these outside the transaction, on purpose. */
const lockedDocuments = 'payload-locked-documents'

/**
 * Makes three silent faults loud, on every database:
 * - a call inside a hook without `req`, which would wait for ever or be saved on its own;
 * - a call with `req` that fails and is caught: everything is rolled back, yet the outer call
 *   would write on and report success;
 * - a write with a `req` whose transaction is over.
 *
 * What goes past Payload's adapter (`db.drizzle`, `db.connection`) is not seen.
 */
export function guarded<Adapter extends BaseDatabaseAdapter>(
  base: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter & Guarded> {
  return { ...base, init: (args) => guardTransactions(base.init(args)) }
}

function guardTransactions<Adapter extends BaseDatabaseAdapter>(db: Adapter): Adapter & Guarded {
  const ledger = new TransactionLedger()
  const begin = db.beginTransaction.bind(db)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)

  db.beginTransaction = (options) => {
    const began = ledger.begin()
    return begin(options).then((id) => {
      if (id === null) throw new Error('The database began no transaction.')
      began(id)
      return id
    })
  }
  db.commitTransaction = async (pendingId) => {
    const id = await pendingId
    const kept = await ledger.commit(id, () => commit(id))
    for (const work of kept) await runAndLog(db, work)
  }
  db.rollbackTransaction = async (pendingId) => {
    const id = await pendingId
    const kept = ledger.rollBack(id)
    await rollback(id)
    for (const work of kept) await runAndLog(db, work)
  }
  for (const write of writes) guardWrite(db, write, ledger)
  if (addsRows(db)) {
    const addRows = db.addRows.bind(db)
    db.addRows = async (args) => {
      ledger.mustBelong(await transactionOf(args.req))
      return addRows(args)
    }
  }

  return Object.assign(db, { keepForAfter: ledger.keepForAfter.bind(ledger) })
}

function guardWrite(
  db: BaseDatabaseAdapter,
  name: (typeof writes)[number],
  ledger: TransactionLedger,
): void {
  // Each of them takes one object, with the req in it.
  const write = db[name].bind(db) as Write
  const guardedWrite: Write = async (args) => {
    if (args.collection !== lockedDocuments) ledger.mustBelong(await transactionOf(args.req))
    return write(args)
  }
  Object.assign(db, { [name]: guardedWrite })
}

async function transactionOf(
  req: Partial<PayloadRequest> | undefined,
): Promise<TransactionId | undefined> {
  // Payload's own requests can carry null for none.
  return (await req?.transactionID) ?? undefined
}

/** What was saved stays saved, and what was refused stays refused: a failure here is news for the log alone. */
async function runAndLog(db: BaseDatabaseAdapter, work: KeptWork): Promise<void> {
  try {
    await work()
  } catch (err) {
    db.payload.logger.error({ msg: 'Work after a transaction failed', err })
  }
}
