import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, expect, test } from 'vitest'

import { sentenceOf } from './failure.mjs'
import { lastLines, npm, run } from './run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'raadlijn-run-'))
const log = join(folder, 'logs', 'step.log')

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the output goes to the log', async () => {
  await runNode("console.log('one'); console.error('two')")

  expect(readFileSync(log, 'utf8')).toBe('one\ntwo\n')
})

test('a failure shows the end of the output and names the log', async () => {
  const failing = runNode("console.log('reason'); process.exit(3)")

  await expect(failing).rejects.toThrow(
    `reason\n\nHet bouwen is niet gelukt; alles staat in ${log}.`,
  )
})

test('a disk that fills up in the middle is told in one sentence', async () => {
  const error = await runNode("console.log('npm error ENOSPC'); process.exit(1)").catch((e) => e)

  expect(sentenceOf(error)).toMatch(/^De schijf is vol: .+\.$/)
})

test('only the last lines of a long output are shown', () => {
  const output = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n\n')

  expect(lastLines(output).split('\n')).toHaveLength(20)
  expect(lastLines(output)).toMatch(/line 39$/)
})

test('npm can be found', () => {
  const [command, args] = npm('ci')

  expect(command === 'npm' || existsSync(args[0])).toBe(true)
  expect(args.at(-1)).toBe('ci')
})

function runNode(code) {
  return run(process.execPath, ['-e', code], { log, what: 'Het bouwen' })
}
