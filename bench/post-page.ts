import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

import { anyFreePort } from '../scripts/machine/ports.mjs'
import { makeSite } from '../tests/e2e/support/site'

/**
 * A post page of the built site against nginx serving the same bytes, and what a first visit weighs:
 * `npm run bench:page`, after `npm run build`. Needs Debian's nginx and wrk. Trust the ratio, not the rates.
 */
const path = '/partijen/dorpspartij'
const rounds = 3
const secondsARound = 5
const connections = 32

const folder = await mkdtemp(join(tmpdir(), 'raadlijn-bench-'))
const site = await makeSite()
try {
  await site.start()
  const post = await firstPostOf(path)
  const html = await (await fetch(`${site.address}${post}`)).text()
  await weigh(html)
  await race(post, html)
} finally {
  await site.remove()
  await rm(folder, { recursive: true })
}

async function firstPostOf(party: string): Promise<string> {
  const html = await (await fetch(`${site.address}${party}`)).text()
  const found = [...html.matchAll(/href="(\/partijen\/dorpspartij\/[a-z0-9-]{12,})"/g)].map(
    ([, href]) => href,
  )
  const [post] = found.filter((href) => href !== undefined)
  if (!post) throw new Error(`No post on ${party}`)
  return post
}

async function weigh(html: string): Promise<void> {
  const parts = {
    html: [html.length, gzipSync(html).length],
    css: [0, 0],
    fonts: [0, 0],
    scripts: [0, 0],
  }
  for (const [, address = ''] of html.matchAll(
    /(?:href|src)="(\/[^"]+\.(?:css|woff2|js)[^"]*)"/g,
  )) {
    const body = Buffer.from(await (await fetch(`${site.address}${address}`)).arrayBuffer())
    const kind = address.includes('.css') ? 'css' : address.includes('.js') ? 'scripts' : 'fonts'
    const sent = kind === 'fonts' ? body.length : gzipSync(body).length
    parts[kind] = [(parts[kind][0] ?? 0) + body.length, (parts[kind][1] ?? 0) + sent]
  }
  console.log('First visit of a post page, in kB (as they are / compressed):')
  for (const [name, [raw = 0, sent = 0]] of Object.entries(parts))
    console.log(`  ${name.padEnd(8)} ${kilobytes(raw)} / ${kilobytes(sent)}`)
  const total = Object.values(parts).reduce((sum, [, sent = 0]) => sum + sent, 0)
  console.log(`  in all   ${kilobytes(total)} without images`)
}

async function race(post: string, html: string): Promise<void> {
  const nginx = await startNginx(html)
  const rates: { site: number[]; nginx: number[] } = { site: [], nginx: [] }
  try {
    for (let round = 0; round < rounds; round += 1) {
      rates.site.push(
        await requestsPerSecond(`${site.address.replace('localhost', '127.0.0.1')}${post}`),
      )
      rates.nginx.push(await requestsPerSecond(nginx.address))
    }
  } finally {
    nginx.stop()
  }
  const [ours, theirs] = [median(rates.site), median(rates.nginx)]
  console.log(
    `Requests per second at ${connections} connections, median of ${rounds} rounds by turns:`,
  )
  console.log(`  the site itself          ${Math.round(ours)}`)
  console.log(
    `  nginx, the same bytes    ${Math.round(theirs)}  (${(theirs / ours).toFixed(1)} × the site)`,
  )
}

async function startNginx(html: string): Promise<{ address: string; stop: () => void }> {
  const port = Number(await anyFreePort())
  const root = join(folder, 'root')
  await mkdir(root)
  await writeFile(join(root, 'index.html'), html)
  const config = join(folder, 'nginx.conf')
  await writeFile(
    config,
    `daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')};
     events { worker_connections 1024; }
     http { access_log off; types { text/html html; } server { listen 127.0.0.1:${port}; root ${root}; } }`,
  )
  const child = spawn('nginx', ['-c', config], { stdio: 'inherit' })
  child.once('error', () => {
    throw new Error('nginx is not here: apt-get install nginx wrk')
  })
  await sleep(500)
  return { address: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

function requestsPerSecond(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('wrk', ['-t1', `-c${connections}`, `-d${secondsARound}s`, address])
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('exit', () => {
      const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]
      if (rate === undefined) reject(new Error(`wrk said: ${output}`))
      else resolve(Number(rate))
    })
  })
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
