import type { Page } from 'playwright-core'

import { setTimeout as sleep } from 'node:timers/promises'

import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { logIn } from './support/log-in'
import { newsroom } from './support/newsroom'
import { letterSaying } from './support/outbox'

const author = 'schrijver@dorpspartij.example'
const minuteMs = 60_000
const looks = [
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, title: 'Terug en weer verder' },
  { name: 'on a phone', viewport: { width: 390, height: 844 }, title: 'Onderweg terug en verder' },
] as const

for (const { name, viewport, title } of looks)
  journey(
    `${name}: handed back with a reason, mended, approved and planned in one press, and live at its time`,
    async ({ open }) => {
      const { address, outbox, password } = inject('site')
      const page = async (email: string) => {
        const opened = await open({ viewport })
        await logIn(opened, email, password)
        return opened
      }
      const writer = await page(author)
      const { id, public: reading, card, stored } = await draft(address, { title, password })
      const desk = `/admin/collections/posts/${id}`
      await openForm(writer, desk)
      await press(writer, 'Bied aan ter beoordeling')
      await inStage(writer, 'Ter beoordeling')

      const editor = await page('redacteur@dorpspartij.example')
      await openForm(editor, desk)
      await press(editor, 'Geef terug aan de schrijver')
      const returning = editor.getByRole('group', { name: 'Geef terug aan de schrijver' })
      const giveBack = returning.getByRole('button', { name: 'Geef terug', exact: true })
      expect(await giveBack.isDisabled()).toBe(true)
      await returning.getByRole('textbox').fill('Noem ook wat het kost.')
      await giveBack.click()
      await inStage(editor, 'Concept')

      const letter = await letterSaying(outbox, author, /Noem ook wat het kost/)
      expect(letter).toContain(`gaf uw stuk ‘${title}’ terug`)
      expect(letter).toContain(desk)
      await writer.goto('/admin')
      const waiting = writer.getByRole('region', { name: 'Wacht op mij' })
      await waiting.getByText('Noem ook wat het kost.').waitFor()
      await waiting.getByRole('link', { name: title }).click()
      await writer.getByText('Teruggekomen met deze uitleg:').waitFor()
      await writer.fill('#field-lead', 'Het dorpshuis kost twee ton per jaar.')
      await press(writer, 'Bied aan ter beoordeling')
      await inStage(writer, 'Ter beoordeling')
      // The form goes on from the answer, and saves by itself what it then holds.
      await writer.fill('#field-lead', 'Het dorpshuis kost twee ton per jaar, zegt het college.')
      await expect
        .poll(stored, { timeout: 15_000 })
        .toMatchObject({ lead: expect.stringContaining('college') })
      expect(JSON.stringify((await stored()).body)).toContain(`"decision":"${card}"`)

      const other = await page('beheerder@dorpspartij.example')
      await openForm(other, desk)
      const planning = other.getByLabel('Wanneer online? (Nederlandse tijd)')
      const why = other.getByLabel('Waarom kan het toch?')
      for (const reason of await why.all()) await reason.fill('Dit is onze eigen mening.')
      const moment = firstMinuteAfter(Date.now() + 20_000)
      await planning.fill(inAmsterdam(moment))
      const clock = inAmsterdam(moment).slice(11)
      await other
        .getByRole('button', { name: new RegExp(`^Keur goed en plan voor .*${clock}$`) })
        .click()
      await inStage(other, 'Gepland')
      expect((await fetch(reading)).status).toBe(404)

      const online = async () => (await fetch(reading)).status === 200
      while (!(await online())) {
        if (Date.now() > moment + 30_000) throw new Error('It did not go online at its time')
        await sleep(250)
      }
      expect(Date.now()).toBeGreaterThanOrEqual(moment)
      const live = await letterSaying(outbox, author, new RegExp(`‘${title}’ staat online`))
      expect(live).toContain(reading)
    },
    3 * minuteMs,
  )

/** A draft with all that may be offered, and where readers will find it. */
async function draft(address: string, { title, password }: { title: string; password: string }) {
  const desk = await newsroom(address, author, password)
  const parties = await desk.find('/parties?where[slug][equals]=dorpspartij&depth=0')
  const steps = await desk.find('/decisions?limit=1&depth=0')
  const card = steps.docs[0]?.id ?? ''
  const { doc } = await desk.create('/posts?draft=true', {
    party: parties.docs[0]?.id,
    type: 'nieuws',
    title,
    lead: 'Over het dorpshuis.',
    body: text('Het dorpshuis blijft open.', card),
    sources: [{ title: 'Raadsvoorstel dorpshuis' }],
  })
  const stored = async () => {
    const { docs } = await desk.find(`/posts?where[id][equals]=${doc.id}&draft=true&depth=0`)
    return docs[0] as unknown as { slug: string; lead: string; body: unknown }
  }
  const reading = `${address}/partijen/dorpspartij/${(await stored()).slug}`
  return { id: doc.id, public: reading, card, stored }
}

/** One paragraph, and the card of a step. */
function text(words: string, decision: string) {
  const element = { version: 1, direction: null, format: '', indent: 0 }
  const run = {
    type: 'text',
    version: 1,
    text: words,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  }
  const fields = { id: 'kaart', blockName: '', blockType: 'besluitkaart', decision }
  const children = [
    { ...element, type: 'paragraph', textFormat: 0, children: [run] },
    { type: 'block', version: 2, format: '', fields },
  ]
  return { root: { ...element, type: 'root', children } }
}

/** Until the guard has spoken nobody listens to a button yet. */
async function openForm(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('.guard-panel__summary', { hasText: /^(Ja|Nog niet)/ }).waitFor()
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click()

const inStage = (page: Page, stage: string) =>
  page.locator('.stage-panel__steps [aria-current=step]', { hasText: stage }).waitFor()

const firstMinuteAfter = (ms: number): number => Math.ceil(ms / minuteMs) * minuteMs

/** "2026-11-24T20:00", as the field for a moment takes it. */
function inAmsterdam(ms: number): string {
  const zone = { timeZone: 'Europe/Amsterdam' }
  const day = new Date(ms).toLocaleDateString('sv-SE', zone)
  return `${day}T${new Date(ms).toLocaleTimeString('sv-SE', { ...zone, timeStyle: 'short' })}`
}
