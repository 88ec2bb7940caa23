import type { Payload, PayloadRequest } from 'payload'
import type { Postbox } from '../postbox.adapter'
import type { Target } from '../targets'
import type { ListNumbers, RowNote, TakenRow } from './list-import'

import { claim } from '@/platform/claim.command'
import { DomainError } from '@/platform/domain-error'
import { inTransaction } from '@/platform/in-transaction'

import { addListReaders } from './add-list-readers.command'
import { declarationFor } from './declaration'
import { ListTally } from './list-import'
import { mostListRows } from './list-limits'
import { readListRow } from './list-row'
import { readList } from './read-list.adapter'

class TooManyRowsError extends DomainError {
  readonly code = 'LIST_TOO_LONG'
  override readonly status = 413

  constructor() {
    super(
      `Deze lijst is langer dan ${mostListRows.toLocaleString('nl')} regels. Knip hem in stukken.`,
    )
  }
}

type ListToImport = {
  file: Blob
  party: Target
  /** Account of the manager who declared. */
  by: string
  cipher: Postbox['cipher']
  now: Date
}

export type ImportedList = { id: string; numbers: ListNumbers; notes: RowNote[] }

const rowsAtOnce = 200

/**
 * Takes over a list that a party kept elsewhere. Who proves that a reader agreed gets that reader; all others are asked in
 * a mail. Read once as a whole first, so that a file that cannot be read changes nothing; then taken in portions, each of
 * them all or nothing. Done again, by whom and after what ever, it adds nobody twice and asks nobody twice.
 *
 * Throws an UnreadableListError or a TooManyRowsError before anything is changed.
 */
export async function importList(
  payload: Payload,
  { file, party, by, cipher, now }: ListToImport,
): Promise<ImportedList> {
  await mustBeReadable(file)
  const { id } = await payload.create({
    collection: 'list-imports',
    data: { party: party.id, by, declaration: declarationFor(party.name), rows: 0 },
    // The door in front of this asked whether they manage this party.
    overrideAccess: true,
  })
  const tally = new ListTally()
  let portion: TakenRow[] = []
  let asked = 0
  const addPortion = async () => {
    const readers = portion
    const { rows, withEvidence, withoutEvidence, refused } = tally.numbers
    await twiceAtMost(() =>
      inTransaction(payload, async (req) => {
        await takeTurn(req, party.id)
        await addListReaders(req, { readers, party, cipher, now, list: id, askedBefore: asked })
        await claim(req, {
          collection: 'list-imports',
          where: { id: { equals: id } },
          data: { rows, activated: withEvidence, asked: withoutEvidence, refused },
        })
      }),
    )
    asked += readers.filter(({ evidence }) => evidence === null).length
    portion = []
  }
  for await (const { row, cells } of readList(file)) {
    const taken = tally.take(row, readListRow(cells, now))
    if (taken) portion.push(taken)
    if (portion.length >= rowsAtOnce) await addPortion()
  }
  await addPortion()
  return { id, numbers: tally.numbers, notes: tally.notes }
}

async function mustBeReadable(file: Blob): Promise<void> {
  const lines = readList(file)
  for (let rows = 0; !(await lines.next()).done; rows += 1)
    if (rows >= mostListRows) throw new TooManyRowsError()
}

/** The first list of a party is written to by whoever takes in a portion, so two of them at once wait for each other. */
async function takeTurn(req: PayloadRequest, party: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'list-imports',
    where: { party: { equals: party } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    // Which one it is, is told to nobody.
    overrideAccess: true,
    req,
  })
  const [first] = docs
  if (first)
    await claim(req, {
      collection: 'list-imports',
      where: { id: { equals: first.id } },
      data: { party },
    })
}

/** Somebody of the list may sign up at this very moment; the second time they are known. */
async function twiceAtMost(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    await work()
  }
}
