import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startResendStandIn } from '@tests/support/resend-stand-in'

/**
 * Kills the server twenty times in the middle of an issue to 10,000 readers, and counts at the provider who got what: `npm
 * run bench:kills`, or with other numbers behind `--` (kills, readers). On SQLite; with MONGODB_TEST_URI set, on MongoDB too.
 * The provider is slow and drops one call in twenty after it took the mails.
 */
const [kills = 20, readers = 10_000] = process.argv.slice(2).map(Number)

const folder = await mkdtemp(join(tmpdir(), 'raadlijn-bench-'))
try {
  await killAndCount('SQLite', `file:${join(folder, 'kills.db')}`)
  const server = process.env.MONGODB_TEST_URI
  if (server) await killAndCount('MongoDB', server.replace('/?', `/bench_${randomUUID()}?`))
} finally {
  await rm(folder, { recursive: true })
}

async function killAndCount(name: string, uri: string): Promise<void> {
  const provider = await startResendStandIn({ latencyMs: 400, dropping: 0.05 })
  const env = { DATABASE_URI: uri, RESEND_BASE_URL: provider.url }
  await start('bench/mailing/begin-issue.ts', [String(readers)], env).ended
  for (let round = 0; round < kills; round += 1) {
    // With its clock two minutes ahead of the one before, when what that had in hands is free again.
    const server = start('tests/support/issue-child.ts', [String(2 * round)], env)
    await server.said('ready')
    const before = provider.counts().calls
    server.go()
    while (provider.counts().calls < before + 3 && !server.isOver()) await pause(5)
    await pause(Math.random() * 400)
    server.kill()
    await server.ended
  }
  const killed = provider.counts()
  provider.behave({ dropping: 0, latencyMs: 5 })
  for (const minutes of [2 * kills, 2 * kills + 90]) {
    const server = start('tests/support/issue-child.ts', [String(minutes)], env)
    await server.said('ready')
    server.go()
    await server.ended
  }
  const { mailboxes, twice, mails, calls } = provider.counts()
  console.log(
    `${name}: ${kills} kills while ${killed.mailboxes} of ${readers} were mailed; at the end ${mailboxes} mailboxes, ` +
      `${twice} twice, ${readers - mailboxes} missed, ${mails} mails in ${calls} calls`,
  )
  await provider.stop()
}

function start(script: string, args: string[], env: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script, ...args],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
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
    },
  )
  let told = ''
  child.stdout.on('data', (text: Buffer) => (told += text.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    ended,
    said: async (word: string) => {
      while (!told.includes(word)) await pause(20)
    },
    isOver: () => child.exitCode !== null,
    go: () => child.stdin.write('go\n'),
    kill: () => child.kill('SIGKILL'),
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
