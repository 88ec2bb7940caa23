import type { Client, InStatement } from '@libsql/client'
import type { Payload } from 'payload'

import { getPayload } from 'payload'

import { readingPages } from '@/platform/reading-cache.adapter'
import { leaveTypesAlone } from '@tests/support/leave-types-alone'

import { pages } from './pages'

/**
 * `plans.ts [ADDRESS…]`: what the database that DATABASE_URI names does for each question about decisions or posts that
 * these pages ask. A line with SCAN (or COLLSCAN) on one of those passes every row there is.
 */
const usual = ['/', '/gemeenten/schaalstad', '/dossiers', '/themas/thema-1', '/agenda/schaalstad']
const watched = ['decisions', 'posts', 'dossiers', 'meetings']

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config: leaveTypesAlone(await config) })
const addresses = process.argv.length > 2 ? process.argv.slice(2) : usual
const { client } = payload.db as unknown as { client?: Client }
for (const address of addresses) {
  console.log(`\n${address}`)
  const lines = client
    ? await plansOnSqlite(client, address)
    : await plansOnMongodb(payload, address)
  for (const [line, times] of lines) console.log(`  ${times} × ${line}`)
}
await payload.destroy()
process.exit(0)

type Counted = Map<string, number>

/** The same question for another dossier has the same plan; it is shown once, with how often it was asked. */
async function plansOnSqlite(database: Client, address: string): Promise<Counted> {
  const asked: InStatement[] = []
  const execute = database.execute.bind(database)
  database.execute = (statement: InStatement) => {
    asked.push(statement)
    return execute(statement)
  }
  await make(address)
  database.execute = execute

  const plans: Counted = new Map()
  for (const statement of asked) {
    if (typeof statement === 'string') continue
    const [, table = ''] =
      / from "(\w+)"(?: "\w+")? (?:left join|where|order)/.exec(
        statement.sql.replace(/\(select.*?\) as "data"/g, ''),
      ) ?? []
    if (!watched.includes(table)) continue
    const { rows } = await execute({ ...statement, sql: `EXPLAIN QUERY PLAN ${statement.sql}` })
    const own = rows
      .filter(({ parent }) => Number(parent) === 0)
      .map(({ detail }) => (typeof detail === 'string' ? readable(detail) : ''))
      .filter((detail) => !detail.startsWith('CORRELATED'))
    count(plans, `${table}: ${own.join('; ')}`)
  }
  return plans
}

/** Joined tables have random names. */
function readable(detail: string): string {
  return detail.replace(/[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}/g, '(joined)')
}

type Found = { explain: (verbosity: string) => Promise<unknown> }
type Watched = { findOne?: unknown; collection: { find: (...args: unknown[]) => Found } }

/** What goes through `find` and `aggregate` of the driver is asked once more, with the question how. */
async function plansOnMongodb({ db }: Payload, address: string): Promise<Counted> {
  const plans: Counted = new Map()
  const { collections } = db as unknown as { collections: Record<string, Watched> }
  const again: (() => Promise<void>)[] = []
  for (const name of watched) {
    const collection = collections[name]?.collection
    if (!collection) continue
    const find = collection.find.bind(collection)
    collection.find = (...args) => {
      again.push(async () =>
        count(plans, `${name}: ${stagesIn(await find(...args).explain('queryPlanner'))}`),
      )
      return find(...args)
    }
  }
  await make(address)
  for (const ask of again)
    await ask().catch((error: unknown) => count(plans, `not told: ${String(error).slice(0, 90)}`))
  return plans
}

function stagesIn(plan: unknown): string {
  const text = JSON.stringify(plan)
  const stages = [...text.matchAll(/"(?:stage|Node Type|indexName|Index Name)":\s*"([^"]+)"/g)]
  return stages.length > 0 ? stages.map(([, name]) => name).join(' < ') : text.slice(0, 300)
}

function count(plans: Counted, line: string): void {
  plans.set(line, (plans.get(line) ?? 0) + 1)
}

async function make(address: string): Promise<void> {
  const page = pages[address]
  await page?.(new Request(`http://localhost:3000${address}`))
  readingPages().clear()
}
