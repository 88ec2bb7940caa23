import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The environment with what `.env` adds to it; what is set already wins. Node itself reads the file. */
export function environment() {
  if (!existsSync('.env')) return { ...process.env }
  const everything = 'JSON.stringify(process.env)'
  return JSON.parse(
    execFileSync(process.execPath, ['--env-file=.env', '-p', everything], { encoding: 'utf8' }),
  )
}
