import { npm } from '../machine/run.mjs'
import { fingerprint } from '../project/fingerprint.mjs'

import { exitCodeOf } from './command.mjs'

const generated = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

/** Makes them again and compares, because the generator is the only one that knows what they hold. */
export async function generatedFilesAreCurrent() {
  const before = fingerprint(generated)
  const code = await exitCodeOf(...npm('run', '--silent', 'types'))
  if (code === 0 && fingerprint(generated) === before) return { passed: 1, failed: 0 }

  return {
    passed: 0,
    failed: 1,
    note: code === 0 ? `commit ${generated.join(' and ')}` : undefined,
  }
}
