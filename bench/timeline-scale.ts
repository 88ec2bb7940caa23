import type { Measured } from './timeline/measure'

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What it costs to make each page of a municipality with 100, 1,000 and 20,000 decisions: `npm run bench:timeline`, or
 * with other numbers behind `--`; with `--plans` also what the databases do for the questions of the heaviest pages. On
 * SQLite; with MONGODB_TEST_URI set, on MongoDB too. Filling takes minutes. Trust the ratios, not the milliseconds.
 */
const asked = process.argv.slice(2)
const counts = asked.filter((one) => /^\d+$/.test(one)).map(Number)
const sizes = counts.length > 0 ? counts : [100, 1000, 20_000]

const folder = await mkdtemp(join(tmpdir(), 'raadlijn-bench-'))
// React and the kept pages are as on a real site; nothing is mailed and nobody logs in.
const production = {
  NODE_ENV: 'production',
  SITE_URL: 'http://localhost:3000',
  PAYLOAD_SECRET: 'only for a bench, and long enough',
  RESEND_API_KEY: '',
  OUTBOX_DIR: join(folder, 'outbox'),
  DISABLE_PAYLOAD_HMR: 'true',
} as const

try {
  await compare('SQLite', (size) => `file:${join(folder, `${size}.db`)}`)
  const server = process.env.MONGODB_TEST_URI
  if (server) await compare('MongoDB', (size) => mongodbFor(server, size))
} finally {
  await rm(folder, { recursive: true })
}

async function compare(name: string, uriFor: (size: number) => string): Promise<void> {
  const measured: { size: number; pages: Measured[] }[] = []
  for (const size of sizes) {
    const uri = uriFor(size)
    try {
      const [said = ''] = await run('fill', uri, String(size))
      console.log(`${name}, ${size} decisions: ${said}`)
      const pages = await run('measure', uri)
      measured.push({ size, pages: pages.map((line) => JSON.parse(line) as Measured) })
      if (asked.includes('--plans') && size === sizes.at(-1))
        console.log((await run('plans', uri)).join('\n'))
    } finally {
      await run('drop', uri)
    }
  }
  printTable(name, measured)
}

/** Milliseconds on the wall and of this process, and how many times the latter are those of the smallest town. */
function printTable(name: string, measured: { size: number; pages: Measured[] }[]): void {
  const [first] = measured
  console.log(
    `\n${name}: milliseconds to make a page, median: on the wall, of our processor (times the first)`,
  )
  console.log(
    row(
      '',
      measured.map(({ size }) => String(size)),
    ),
  )
  for (const { address, cpuMs: least } of first?.pages ?? []) {
    const cells = measured.map(({ pages }) => {
      const { ms, cpuMs } = pages.find((page) => page.address === address) ?? {}
      if (ms === undefined || cpuMs === undefined) return 'fails'
      return `${ms}, ${cpuMs}${least ? ` (${(cpuMs / least).toFixed(1)})` : ''}`
    })
    console.log(row(address, cells))
  }
  const peaks = measured.map(({ pages }) =>
    Math.max(...pages.map(({ peakMegabytes }) => peakMegabytes)),
  )
  console.log(
    row(
      'peak memory',
      peaks.map((peak) => `${peak} MB`),
    ),
  )
}

function row(head: string, cells: readonly string[]): string {
  return [head.padEnd(32), ...cells.map((cell) => cell.padStart(20))].join('')
}

/** A process of its own for each step: filling a town takes memory that making a page does not. */
function run(script: string, databaseUri: string, ...rest: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', `bench/timeline/${script}.ts`, ...rest],
      { env: { ...process.env, ...production, DATABASE_URI: databaseUri } },
    )
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.pipe(process.stderr)
    child.once('exit', (code) => {
      const lines = output.split('\n').filter((line) => line !== '' && !line.includes('INFO'))
      if (code === 0) resolve(lines)
      else reject(new Error(`${script} ended with ${code}`))
    })
  })
}

function mongodbFor(server: string, size: number): string {
  const uri = new URL(server)
  uri.pathname = `raadlijn-bench-${process.pid}-${size}`
  return uri.href
}
