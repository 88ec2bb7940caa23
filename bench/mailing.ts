import type { StandInCounts } from '@tests/support/resend-stand-in'

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One issue to 1,000, 10,000 and 100,000 readers, against a stand-in for Resend in a process of its own: `npm run
 * bench:mailing`, or with other numbers behind `--`; `--limit=5` lets the stand-in answer five calls a second, as Resend
 * does. On SQLite; with MONGODB_TEST_URI set, on MongoDB too. Trust the ratios.
 */
const asked = process.argv.slice(2)
const counts = asked.filter((one) => /^\d+$/.test(one)).map(Number)
const sizes = counts.length > 0 ? counts : [1000, 10_000, 100_000]
const limit = asked.find((one) => one.startsWith('--limit='))?.slice('--limit='.length)
const behaviour = limit ? { callsPerSecond: Number(limit), latencyMs: 80 } : { latencyMs: 5 }

const folder = await mkdtemp(join(tmpdir(), 'raadlijn-bench-'))
try {
  await measure('SQLite', (size) => `file:${join(folder, `${size}.db`)}`)
  const server = process.env.MONGODB_TEST_URI
  if (server) await measure('MongoDB', () => server.replace('/?', `/bench_${randomUUID()}?`))
} finally {
  await rm(folder, { recursive: true })
}

async function measure(name: string, uriFor: (size: number) => string): Promise<void> {
  for (const size of sizes) {
    const provider = await startProvider()
    try {
      const said = await run('bench/mailing/send-issue.ts', [String(size)], {
        DATABASE_URI: uriFor(size),
        RESEND_BASE_URL: provider.url,
      })
      const { perSecond, weight, startMegabytes, peakMegabytes, underWay, idle } = JSON.parse(
        said,
      ) as Measured
      const counted = (await (await fetch(`${provider.url}/counts`)).json()) as StandInCounts
      const ofLimit = limit ? `, ${share(perSecond / (Number(limit) * 100))} of the limit` : ''
      console.log(
        `${name}, ${size} readers: ${perSecond} a second${ofLimit}, mails of ${Math.round(weight / 1000)} kB, memory ${startMegabytes} to ${peakMegabytes} MB, ` +
          `${underWay.toFixed(1)} calls under way on average, idle ${share(idle)}; ` +
          `mailboxes ${counted.mailboxes}, twice ${counted.twice}, calls ${counted.calls} (${counted.refused} refused)`,
      )
    } finally {
      provider.stop()
    }
  }
}

type Measured = {
  perSecond: number
  weight: number
  startMegabytes: number
  peakMegabytes: number
  underWay: number
  idle: number
}

function share(part: number): string {
  return `${Math.round(part * 100)}%`
}

function start(script: string, args: string[], env: Record<string, string>) {
  return spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: 'http://localhost:3000',
      PAYLOAD_SECRET: 'only for a bench, and long enough',
      RESEND_API_KEY: 're_stand_in',
      DISABLE_PAYLOAD_HMR: 'true',
      PAYLOAD_LOG_LEVEL: 'error',
      ...env,
    },
  })
}

async function startProvider(): Promise<{ url: string; stop: () => void }> {
  const child = start('tests/support/resend-stand-in-child.ts', [JSON.stringify(behaviour)], {})
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (said: Buffer) => resolve(said.toString().trim())),
  )
  return { url, stop: () => child.kill() }
}

/** The last line that it says. */
async function run(script: string, args: string[], env: Record<string, string>): Promise<string> {
  const child = start(script, args, env)
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}:\n${said}`)
  return said.trim().split('\n').at(-1) ?? ''
}
