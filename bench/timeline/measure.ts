import type { Payload } from 'payload'

import { getPayload } from 'payload'

import { readingPages } from '@/platform/reading-cache.adapter'
import { leaveTypesAlone } from '@tests/support/leave-types-alone'

import { pages } from './pages'

/** `measure.ts [ADDRESS…]`: how long the making of each page takes on the database that DATABASE_URI names, as JSON. */
/** Without `ms` the page could not be made. */
export type Measured = {
  address: string
  ms?: number
  /** Of this process alone; on a busy machine it says more than the time on the wall. */
  cpuMs?: number
  kilobytes: number
  peakMegabytes: number
}

const rounds = 5
/** A page that takes this long is not made five times. */
const slowMs = 5000

// A page that fails says why in thousands of lines; here it is enough that it fails.
console.error = () => undefined

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config: leaveTypesAlone(await config) })
const only = process.argv.slice(2)
for (const address of Object.keys(pages)) {
  if (only.length > 0 && !only.includes(address)) continue
  console.log(JSON.stringify(await measure(address)))
}
await close(payload)

async function measure(address: string): Promise<Measured> {
  const times: number[] = []
  const cpu: number[] = []
  // The first making also loads what the page is made with.
  const bytes = await make(address)
  for (let round = 0; bytes !== null && round < rounds && (times[0] ?? 0) < slowMs; round += 1) {
    const startedAt = performance.now()
    const cpuBefore = process.cpuUsage()
    await make(address)
    times.push(performance.now() - startedAt)
    const { user, system } = process.cpuUsage(cpuBefore)
    cpu.push((user + system) / 1000)
  }
  return {
    address,
    ...(bytes !== null && { ms: Math.round(median(times)), cpuMs: Math.round(median(cpu)) }),
    kilobytes: Math.round((bytes ?? 0) / 1000),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** Not the copy that was kept: what this page costs after a change. */
async function make(address: string): Promise<number | null> {
  readingPages().clear()
  const page = pages[address]
  const response = await page?.(new Request(`http://localhost:3000${address}`))
  return response?.status === 200 ? (await response.arrayBuffer()).byteLength : null
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

async function close({ destroy }: Payload): Promise<never> {
  await destroy()
  process.exit(0)
}
