import type { Page } from 'playwright-core'
import type { Site } from './support/site'

import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, expect, inject, test } from 'vitest'

import { newsroom } from './support/newsroom'
import { journey } from './support/journey'
import { makeSite } from './support/site'

const thirtySecondsMs = 30_000

journey(
  'a writer writes and offers, an editor approves and plans, a citizen reads it beside the timeline',
  async ({ open }) => {
    const site = inject('site')
    const title = 'Dorpshuizen blijven van iedereen'
    const writer = await open({ viewport: { width: 1280, height: 900 } })
    await slowDown(writer)
    await logIn(writer, 'schrijver@dorpspartij.example', site.password)
    await writer.goto('/admin/collections/posts/create')
    await writer.fill('#field-title', title)
    await writer.fill('#field-lead', 'Wij willen dat elk dorp een eigen plek houdt.')
    await writer.fill('#field-embargoNote', 'Graag voor vrijdag.')
    await writer.click('.rich-text-lexical [contenteditable=true]')
    await writer.keyboard.type('Een dorpshuis is van het hele dorp.')
    await writer.waitForURL(/\/posts\/[0-9a-f-]{24,}/)
    const id = writer.url().split('/').at(-1) ?? ''
    await writer.getByRole('button', { name: 'Bied aan ter beoordeling' }).first().click()
    await writer.getByText('Een redacteur leest het na.').waitFor({ state: 'detached' })
    // Pressed right after typing: neither a word is lost, nor does the form's own save get in the way.
    await writer.waitForTimeout(3000)
    expect(await writer.locator('.save-notice__box').count()).toBe(0)
    expect(await writer.locator('.rich-text-lexical').first().innerText()).toContain(
      'Een dorpshuis is van het hele dorp.',
    )

    const editor = await open({ viewport: { width: 390, height: 844 } })
    await logIn(editor, 'redacteur@dorpspartij.example', site.password)
    await editor.goto(`/admin/collections/posts/${id}`)
    expect(await editor.inputValue('#field-embargoNote')).toBe('Graag voor vrijdag.')
    const why = editor.getByLabel('Waarom kan het toch?')
    await why.first().waitFor()
    for (const reason of await why.all()) await reason.fill('Dit is onze eigen mening.')
    await editor.getByText(/^Ja, met \d+ reden(en)?\.$/).waitFor()
    await editor.getByRole('button', { name: 'Keur goed' }).first().click()
    await editor.getByRole('button', { name: 'Zet online op …' }).waitFor()

    const desk = await newsroom(site.address, 'redacteur@dorpspartij.example', site.password)
    await desk.change(`/posts/${id}`, {
      stage: 'gepland',
      publishAt: new Date(Date.now() + 8000).toISOString(),
    })

    const citizen = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    const address = '/partijen/dorpspartij/dorpshuizen-blijven-van-iedereen'
    expect((await fetch(`${site.address}${address}`)).status).toBe(404)
    await eventually(async () => (await fetch(`${site.address}${address}`)).status === 200)
    await citizen.goto(address)
    expect(await citizen.locator('h1').innerText()).toBe(title)
    await citizen.goto('/partijen/dorpspartij')
    expect(await citizen.getByRole('link', { name: title }).count()).toBeGreaterThan(0)
  },
)

journey(
  'a change through REST is on the page within two seconds, and a withdrawn post is gone',
  async () => {
    const site = inject('site')
    const desk = await newsroom(site.address, 'admin@raadlijn.example', site.password)
    const { docs } = await desk.find('/posts?where[slug][equals]=dorpshuizen-blijven-van-iedereen')
    const id = docs[0]?.id ?? ''
    const address = `${site.address}/partijen/dorpspartij/dorpshuizen-blijven-van-iedereen`
    const text = async () => (await fetch(address)).text()
    expect(await text()).not.toContain('ieder dorp')
    await desk.change(`/posts/${id}`, {
      lead: 'Wij willen dat ieder dorp een eigen plek houdt.',
      corrections: [{ text: 'In de inleiding stond elk dorp.' }],
    })
    await eventually(async () => (await text()).includes('ieder dorp'), 2000)
    await desk.change(`/posts/${id}`, { stage: 'ingetrokken' })
    await eventually(async () => (await fetch(address)).status === 410, 2000)
  },
)

/** An old computer: what the form does by itself is then still going on when a button is pressed. */
async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 })
}

const stopped: Site[] = []
afterAll(() => Promise.all(stopped.map((site) => site.remove())))

test('a post that was planned for while the server was down goes online when it is back', async () => {
  const site = await makeSite()
  stopped.push(site)
  await site.start()
  const desk = await newsroom(site.address, 'admin@raadlijn.example', site.password)
  const { docs } = await desk.find('/posts?where[stage][equals]=ter-beoordeling&depth=1')
  const [post] = docs
  if (!post) throw new Error('The demo has a post that waits for review')
  await desk.change(`/posts/${post.id}`, { stage: 'goedgekeurd' })
  await desk.change(`/posts/${post.id}`, {
    stage: 'gepland',
    publishAt: new Date(Date.now() + 3000).toISOString(),
  })
  await site.stop()
  await sleep(4000)
  await site.start()
  const address = `${site.address}/partijen/${post.party.slug}/${post.slug}`
  await eventually(async () => (await fetch(address)).status === 200)
}, 120_000)

async function logIn(
  page: {
    goto: (path: string) => Promise<unknown>
    fill: (selector: string, text: string) => Promise<void>
    getByRole: (role: 'button', options: { name: string }) => { click: () => Promise<void> }
    waitForURL: (pattern: string) => Promise<void>
  },
  email: string,
  password: string,
): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
}

async function eventually(
  isTrue: () => Promise<boolean>,
  patienceMs = thirtySecondsMs,
): Promise<void> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if (await isTrue()) return
    await sleep(200)
  }
  throw new Error(`Not so within ${patienceMs} ms`)
}
