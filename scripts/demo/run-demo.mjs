import { isStopping, stopOnSignals } from '../machine/children.mjs'
import { endWith } from '../machine/failure.mjs'
import { needFreePort, portFrom } from '../machine/ports.mjs'
import { showProgress } from '../machine/progress.mjs'
import { failureFrom } from '../machine/run.mjs'
import { build, isBuilt } from '../project/build.mjs'
import { needDatabase } from '../project/database.mjs'
import { environment } from '../project/environment.mjs'
import { arePackagesInstalled, installPackages } from '../project/packages.mjs'
import { projectPath } from '../project/paths.mjs'
import { seedDatabase } from '../project/seed.mjs'
import { startServer } from '../project/server.mjs'

import { demoEnvironment } from './demo-environment.mjs'
import { welcome } from './welcome.mjs'

const serverLog = 'data/logs/server.log'

/** From a fresh clone to a running site, doing only what is not done yet. */
export async function runDemo() {
  stopOnSignals(0)
  process.chdir(projectPath('.'))
  try {
    const server = await prepareAndStart()
    await server.ended
    throw failureFrom(serverLog, 'Het draaien van de site')
  } catch (error) {
    if (!isStopping()) endWith(error)
  }
}

async function prepareAndStart() {
  const given = environment()
  const port = portFrom(given.PORT)
  await needFreePort(port)
  const { env, password } = demoEnvironment({ given, port })
  await needDatabase(env.DATABASE_URI)

  await step('1/4 Pakketten installeren', installPackages, { unless: arePackagesInstalled })
  await step('2/4 De site bouwen', build, { unless: isBuilt })
  await step('3/4 De database bijwerken en vullen', () =>
    seedDatabase({ env, log: 'data/logs/seed.log' }),
  )
  const server = await step('4/4 De site starten', () => startServer({ port, env, log: serverLog }))
  console.log(welcome({ port, env, password }))
  return server
}

async function step(title, work, { unless = () => false } = {}) {
  if (!unless()) return showProgress(title, work)
  console.log(`${title}: al gedaan`)
}
