import { TransactionLedger } from '@/platform/transaction-ledger'

/** Run in a process of its own, since a test runner has made Node follow contexts already. */
const ledger = new TransactionLedger()

let wake = (): void => undefined
const alarm = new Promise<void>((resolve) => (wake = resolve))

setTimeout(() => {
  void waitAndBegin()
  void beginTheFirst()
}, 1)

async function waitAndBegin(): Promise<void> {
  await alarm
  await Promise.resolve()
  ledger.begin()
  process.stdout.write('began')
}

async function beginTheFirst(): Promise<void> {
  await Promise.resolve()
  ledger.begin()('first')
  wake()
}
