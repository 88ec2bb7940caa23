import type { Payload, PayloadRequest } from 'payload'

import { getPayload } from 'payload'

import { inTransaction } from '@/platform/in-transaction'

import { smallConfig, smallDatabase } from './small-config'
import { claimNote, small } from './small-payload'

/**
 * Another process on the database of a test: `small-child.ts URI TASK NAME COUNT`. It says 'ready'
 * when it has booted and goes on when it hears anything.
 */
const [uri = '', task = '', name = '', count = '0'] = process.argv.slice(2)

const tasks: Record<string, (payload: Payload) => Promise<void>> = {
  /** Writes with twenty-five at a time, and says every id that it knows to be saved. */
  write: async (payload) => {
    const waiting = Array.from({ length: Number(count) }, (_, index) => index)
    const writers = Array.from({ length: 25 }, async () => {
      for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        const note = await small(payload).create({
          collection: 'notes',
          data: { title: `${name} ${index}`, steps: [{ label: 'one' }, { label: 'two' }] },
        })
        say(`saved ${note.id}`)
      }
    })
    await Promise.all(writers)
  },

  /** Publishes its notes, over and over, until it is killed; every publication is many rows. */
  publish: async (payload) => {
    const { docs } = await small(payload).find({
      collection: 'notes',
      where: { stage: { equals: name } },
      pagination: false,
    })
    for (let round = 1; ; round++) {
      await Promise.all(docs.map(({ id }) => publish(payload, id, round)))
      say(`round ${round}`)
    }
  },

  /** Asks for every note that was planned when it booted, so that each is asked for by all. */
  claim: async (payload) => {
    for (const id of plannedAtBoot) {
      await inTransaction(payload, (req) => claimOne(req, id))
      say(`asked ${id}`)
    }
  },
}

const payload = await getPayload({ config: smallConfig(smallDatabase(uri)) })
const plannedAtBoot = await planned(payload)
process.stdin.once('data', () => void run())
say('ready')

async function run(): Promise<void> {
  await tasks[task]?.(payload)
  say('done')
  process.exit(0)
}

async function planned(payload: Payload): Promise<string[]> {
  const where = { stage: { equals: 'gepland' } }
  const { docs } = await small(payload).find({ collection: 'notes', where, pagination: false })
  return docs.map(({ id }) => id)
}

function publish(payload: Payload, id: string, round: number): Promise<unknown> {
  const text = `${name} round ${round}`
  return small(payload).update({
    collection: 'notes',
    id,
    data: { title: text, _status: 'published', steps: [{ label: text }, { label: text }] },
    context: {
      inHook: (req: PayloadRequest) =>
        small(payload).create({ collection: 'events', data: { note: id, by: text }, req }),
    },
  })
}

async function claimOne(req: PayloadRequest, id: string): Promise<void> {
  const isOurs = await claimNote(req, {
    collection: 'notes',
    where: { and: [{ id: { equals: id } }, { stage: { equals: 'gepland' } }] },
    data: { stage: 'gepubliceerd' },
  })
  if (isOurs)
    await small(req.payload).create({ collection: 'events', data: { note: id, by: name }, req })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
