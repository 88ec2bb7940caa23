import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { Failure } from '../machine/failure.mjs'

import { exitCodeOf } from './command.mjs'

const installMs = 5 * 60_000
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]

/** How the journeys start a browser; pages need no graphics card and no QUIC. */
export const launchOptions = (executablePath) => ({
  executablePath,
  args: ['--disable-gpu', '--disable-quic'],
})

/** A browser that really starts: one that is there, else one that can be got. */
export async function needBrowser() {
  const given = process.env.CHROME_PATH
  if (given) {
    if (await canStart(given)) return given
    throw new Failure(`CHROME_PATH wijst naar ${given}, en daar start geen browser.`)
  }

  const found = (await firstThatStarts(installed())) ?? (await downloaded()) ?? (await fromDebian())
  if (found) return found
  throw new Failure(
    'Er is geen browser om de site mee te bekijken: installeer Chromium of Chrome, of zet CHROME_PATH.',
  )
}

function installed(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ].filter(existsSync)
}

async function firstThatStarts(paths) {
  for (const path of paths) {
    if (await canStart(path)) return path
  }
  return null
}

/** Playwright's own build, when its server can be reached. */
async function downloaded() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  if (existsSync(path) && (await canStart(path))) return path

  console.log('No browser found: asking playwright for one.')
  const cli = 'node_modules/playwright-core/cli.js'
  await exitCodeOf(process.execPath, [cli, 'install', 'chromium'], { withinMs: installMs })
  return existsSync(path) && (await canStart(path)) ? path : null
}

async function fromDebian() {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!isRootOnDebian) return null

  console.log("No browser found: asking for Debian's package.")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await exitCodeOf('apt-get', ['update', '-qq'], { env, withinMs: installMs })
  await exitCodeOf('apt-get', ['install', '-y', '-qq', 'chromium'], { env, withinMs: installMs })
  return firstThatStarts(installed())
}

/** A package can be a mere pointer to a shop, and a download can lack a library: only a start tells. */
async function canStart(path) {
  try {
    accessSync(path, constants.X_OK)
    const { chromium } = await import('playwright-core')
    const browser = await chromium.launch(launchOptions(path))
    await browser.close()
    return true
  } catch (error) {
    console.warn(`${path} does not start: ${error.message.split('\n')[0]}`)
    return false
  }
}
