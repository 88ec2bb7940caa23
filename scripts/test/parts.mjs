import { readFileSync, rmSync } from 'node:fs'

import { Failure } from '../machine/failure.mjs'
import { showProgress } from '../machine/progress.mjs'
import { npm } from '../machine/run.mjs'
import { build, isBuilt } from '../project/build.mjs'

import { needBrowser } from './browser.mjs'
import { exitCodeOf } from './command.mjs'
import { generatedFilesAreCurrent } from './generated-files.mjs'
import { tallyOf } from './tally.mjs'

/** What `npm test` runs, in this order: what is quick to know comes first. */
export function partsOf(env = process.env) {
  return [
    check('Formatting', 'format:check'),
    check('Lint', 'lint'),
    check('Types', 'typecheck'),
    check('Dependency rules', 'deps'),
    check('Unused code', 'unused'),
    { title: 'Generated files', isQuick: true, run: generatedFilesAreCurrent },
    check('Migrations', 'migrate:check'),
    tests('Unit tests', { script: 'test:unit', isQuick: true }),
    tests('Integration on SQLite', { script: 'test:int', isQuick: true }),
    onMongoDb(env.MONGODB_TEST_URI),
    { title: 'Build', run: buildSite },
    {
      ...tests('Browser journeys', { script: 'test:e2e', env: withBrowser }),
      needs: 'Build',
    },
  ]
}

/** A check is one test: it holds or it does not. */
function check(title, script) {
  return {
    title,
    isQuick: true,
    run: async () => {
      const code = await exitCodeOf(...npm('run', '--silent', script))
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    },
  }
}

function tests(title, { script, isQuick = false, env = () => ({}) }) {
  const report = `test-results/${script.replaceAll(':', '-')}.json`
  return {
    title,
    isQuick,
    run: async () => {
      rmSync(report, { force: true })
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const code = await exitCodeOf(...npm('run', '--silent', script, '--', ...reporters), {
        env: { ...process.env, ...(await env()) },
      })
      return tallyOf(reportIn(report), code)
    },
  }
}

function onMongoDb(uri) {
  const title = 'Integration on MongoDB'
  if (uri) return tests(title, { script: 'test:int:mongodb', isQuick: true })

  const reason = 'NOT RUN: MONGODB_TEST_URI is not set (mongodb://host:port/?replicaSet=name)'
  return {
    title,
    isQuick: true,
    run: async () => {
      console.warn(`\n!!!! ${reason} !!!!\n`)
      return { passed: 0, failed: 0, note: reason }
    },
  }
}

async function buildSite() {
  if (isBuilt()) return { passed: 1, failed: 0, note: 'already made from these sources' }
  await showProgress('next build', build)
  return { passed: 1, failed: 0 }
}

async function withBrowser() {
  return { CHROME_PATH: await needBrowser() }
}

/** No report means that the run ended before it could write one. */
function reportIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw new Failure(`${path} kan niet worden gelezen: ${error.message}`)
  }
}
