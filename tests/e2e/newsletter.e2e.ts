import type { Page } from 'playwright-core'
import type { Email } from 'postal-mime'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import AxeBuilder from '@axe-core/playwright'
import PostalMime from 'postal-mime'
import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { newsroom } from './support/newsroom'

const email = 'citizen@voorbeeld.example'
const formType = 'application/x-www-form-urlencoded'

journey(
  'a citizen follows a dossier, hears of a new step once, and stops with one click',
  async ({ open }) => {
    const { address, password } = inject('site')
    const desk = await newsroom(address, 'admin@raadlijn.example', password)
    const { docs } = await desk.find('/dossiers?limit=1&sort=title')
    const dossier = docs[0]
    if (!dossier) throw new Error('The demo has dossiers')

    const page = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    await page.goto(`/nieuwsbrief?soort=dossier&over=${dossier.slug}`)
    await page.getByLabel('Uw e-mailadres').fill(email)
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await pressAgain(page)
    await page.waitForURL('**/nieuwsbrief?stap=kijk-in-uw-mail')

    const question = await mailWith('Bevestig uw aanmelding bij Raadlijn')
    const link = linkIn(question, 'bevestigen')
    // A scanner of mail opens the link, and nothing is confirmed by that.
    for (let look = 0; look < 2; look += 1)
      expect(await (await fetch(link)).text()).toContain('<form')
    await page.goto(link)
    await page.getByRole('button').click()
    expect(await page.locator('h1').innerText()).toContain('Gelukt')

    const title = 'De raad bespreekt de eerste ervaringen'
    await desk.create('/decisions', {
      title,
      dossiers: [dossier.id],
      kind: 'bespreking',
      stage: 'evaluatie',
      status: 'gepland',
      when: { edtf: '2031-04', asWritten: 'april 2031' },
      sources: [
        {
          title: 'Agenda van de raad',
          publisher: 'De gemeente',
          url: 'https://gemeente.example/agenda',
        },
      ],
    })
    const news = await mailWith(`Nieuwe stap: ${title}`)
    expect(news.text).toContain('april 2031')

    const oneClick = linkIn(news, 'opzeggen')
    expect(news.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(`<${oneClick}>`)
    for (let click = 0; click < 2; click += 1) {
      const answer = await fetch(oneClick, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': formType },
      })
      expect(answer.status).toBe(200)
    }

    await desk.create('/decisions', {
      title: 'Dit hoort niemand meer',
      dossiers: [dossier.id],
      kind: 'bespreking',
      stage: 'evaluatie',
      status: 'gepland',
      when: { edtf: '2031-05', asWritten: 'mei 2031' },
      sources: [
        {
          title: 'Agenda van de raad',
          publisher: 'De gemeente',
          url: 'https://gemeente.example/agenda',
        },
      ],
    })
    await sleep(12_000)
    expect((await allMail()).filter(({ to }) => to?.[0]?.address === email)).toHaveLength(2)
  },
  120_000,
)

journey(
  'with scripts one press is enough; the mailed link shows, changes and erases everything',
  async ({ open }) => {
    const { address, password } = inject('site')
    const desk = await newsroom(address, 'admin@raadlijn.example', password)
    const { docs } = await desk.find('/dossiers?limit=1&sort=title')
    const to = 'lezer@voorbeeld.example'

    // On the page of the dossier itself.
    const page = await open({ viewport: { width: 390, height: 844 } })
    await page.goto(`/dossiers/${docs[0]?.slug ?? ''}`)
    await page.getByLabel('Uw e-mailadres').fill(to)
    await page.getByLabel('Elke dag').check()
    await page.locator('form.follow').getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Volgen' }).click()
    await page.waitForURL('**/nieuwsbrief?stap=kijk-in-uw-mail')
    await page.goto(linkIn(await mailWith('Bevestig uw aanmelding bij Raadlijn', to), 'bevestigen'))
    await page.getByRole('button').click()

    await page.goto('/nieuwsbrief/voorkeuren')
    await page.getByLabel('Uw e-mailadres').fill(to)
    await page.getByRole('button', { name: 'Mail mij de link' }).click()
    await page.waitForURL('**/nieuwsbrief/voorkeuren?stap=kijk-in-uw-mail')
    const link = linkIn(await mailWith('Uw voorkeuren bij Raadlijn', to), 'voorkeuren')
    for (let look = 0; look < 2; look += 1)
      expect(await (await fetch(link)).text()).toContain('Wat u volgt')

    await page.goto(link)
    expect(await page.getByLabel('Elke dag').isChecked()).toBe(true)
    await page.getByLabel('Elke week').check()
    await page.getByRole('button', { name: 'Bewaar mijn keuzes' }).click()
    expect(await page.getByRole('status').innerText()).toContain('bewaard')
    expect(await page.getByLabel('Elke week').isChecked()).toBe(true)
    for (const part of await page.locator('summary').all()) await part.click()
    expect(await faultsOf(page)).toEqual([])
    const file = await page.request.get(link.replace('voorkeuren', 'voorkeuren/gegevens'))
    expect(await file.json()).toMatchObject({ email: to })

    await page.goto(link)
    await page.getByRole('link', { name: 'Alles wissen' }).click()
    await page.getByRole('button', { name: 'Ja, wis alles' }).click()
    expect(await page.locator('h1').innerText()).toBe('Alles is gewist')
    expect((await fetch(link)).status).toBe(404)
  },
  120_000,
)

journey(
  'a form that is wrong comes back with what was typed; a body that is no form gets a clear answer',
  async () => {
    const { address, password } = inject('site')
    const desk = await newsroom(address, 'admin@raadlijn.example', password)
    const { docs } = await desk.find('/dossiers?limit=1&sort=title')
    const post = (body: BodyInit, type: string) =>
      fetch(`${address}/nieuwsbrief`, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
        redirect: 'manual',
      })

    const typed = `email=jan.de.vries&targetKind=dossier&target=${docs[0]?.slug ?? ''}&consent=ja`
    const wrong = await post(typed, formType)
    expect(wrong.status).toBe(400)
    const page = await wrong.text()
    expect(page).toContain('value="jan.de.vries"')
    expect(page).toContain('Dit lijkt geen e-mailadres')

    expect((await post('{"email":"a@b.nl"}', 'application/json')).status).toBe(415)
    expect((await post('x'.repeat(100_000), formType)).status).toBe(413)
    expect((await post('%FF', formType)).status).toBe(400)
    const accepted = await post(typed.replace('jan.de.vries', 'jan%40voorbeeld.example'), formType)
    // No script ran and nobody pressed twice.
    expect(accepted.status).toBe(200)
    expect(await accepted.text()).toContain('Nog één keer drukken')
    expect(accepted.headers.get('cache-control')).toBe('no-store')
  },
)

/** The second step for whoever has no scripts: a person needs a few seconds to read it. */
async function pressAgain(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Nog één keer drukken' }).waitFor()
  await sleep(3500)
  await page.getByRole('button').click()
}

async function faultsOf(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  // The usual mode opens a blank page to gather the results of frames, and there are no frames.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ') ?? '?'}`)
}

async function allMail(): Promise<Email[]> {
  const { outbox } = inject('site')
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml'))
  return Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(join(outbox, name)))),
  )
}

/** Waits for the mail to this reader with this subject. */
async function mailWith(subject: string, to = email): Promise<Email> {
  for (let wait = 0; wait < 60; wait += 1) {
    const found = (await allMail().catch(() => [])).find(
      (mail) => mail.subject === subject && mail.to?.[0]?.address === to,
    )
    if (found) return found
    await sleep(500)
  }
  throw new Error(`No mail “${subject}” within 30 seconds`)
}

function linkIn({ text }: Email, page: 'bevestigen' | 'opzeggen' | 'voorkeuren'): string {
  const found = new RegExp(`https?://\\S+/nieuwsbrief/${page}\\?token=[\\w.%-]+`).exec(text ?? '')
  if (!found) throw new Error(`No link to ${page} in:\n${text ?? ''}`)
  return found[0]
}
