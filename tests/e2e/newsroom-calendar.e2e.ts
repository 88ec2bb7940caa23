import type { Page } from 'playwright-core'

import AxeBuilder from '@axe-core/playwright'
import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { newsroom } from './support/newsroom'

const editorsMail = 'redacteur@dorpspartij.example'
const calendar = '/admin/collections/posts/kalender'
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

journey(
  'a plan is moved with the keyboard alone, and stays where it was when that is refused',
  async ({ open }) => {
    const { password } = inject('site')
    const title = await plannedPost('2030-01-15T20:00')
    // The hours are those of Dutch clocks, whatever the clock of the computer says.
    const page = await open({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'America/New_York',
      isRefused: true,
    })
    await logIn(page, editorsMail, password)
    await page.goto(`${calendar}?dag=2030-01-01`)
    const item = page.getByRole('button', { name: title })
    await item.waitFor()
    expect(await item.innerText()).toContain('20.00')

    await item.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Dag').fill('2020-01-15')
    await page.keyboard.press('Enter')
    expect(await dialog.getByRole('alert').innerText()).toContain('al voorbij')

    await dialog.getByLabel('Dag').fill('2030-01-22')
    await dialog.getByLabel('Tijd (Nederlandse tijd)').fill('09:30')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page
      .getByRole('status')
      .filter({ hasText: 'gaat online op dinsdag 22 januari 2030 om 9.30 uur' })
      .waitFor()
    await page.locator('[data-date="2030-01-22"]').getByRole('button', { name: title }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toContain(title)
  },
)

journey(
  'the desk, the calendar and its dialog meet WCAG 2.2 AA, by day and by night, on a desk and on a phone',
  async ({ open }) => {
    const { password } = inject('site')
    const title = await plannedPost('2030-02-12T20:00')
    const faults: string[] = []
    for (const look of [
      { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    ] as const) {
      const page = await open(look)
      await logIn(page, editorsMail, password)
      await page.getByRole('heading', { name: 'Deze week online' }).waitFor()
      faults.push(...(await faultsIn(page, '.desk')))
      await page.goto(`${calendar}?dag=2030-02-01`)
      await page.getByRole('button', { name: title }).waitFor()
      faults.push(...(await faultsIn(page, '.desk-calendar')))
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.viewport.width)
      await page.getByRole('button', { name: title }).click()
      await page.getByRole('dialog').waitFor()
      faults.push(...(await faultsIn(page, '.desk-dialog')))
    }
    expect(faults).toEqual([])
  },
)

async function faultsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(wcag22aa)
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => `${part}: ${id} at ${nodes[0]?.target.join(' ') ?? '?'}`)
}

/** A post of the demo's party with a plan, under a title of its own. */
async function plannedPost(publishAt: string): Promise<string> {
  const { address, password } = inject('site')
  const desk = await newsroom(address, 'admin@raadlijn.example', password)
  const parties = await desk.find('/parties?where[slug][equals]=dorpspartij&depth=0')
  const title = `Het dorpshuis op ${publishAt}`
  const { doc } = await desk.create('/posts?depth=0', {
    title,
    type: 'nieuws',
    lead: 'Wij willen dat elk dorp een eigen plek houdt.',
    party: parties.docs[0]?.id,
    sources: [{ title: 'Raadsbrief over de dorpshuizen', publisher: 'Gemeente Gemert-Bakel' }],
    body: {
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          {
            type: 'paragraph',
            version: 1,
            direction: 'ltr',
            format: '',
            indent: 0,
            textFormat: 0,
            children: [
              {
                type: 'text',
                version: 1,
                text: 'Van het hele dorp.',
                format: 0,
                detail: 0,
                mode: 'normal',
                style: '',
              },
            ],
          },
        ],
      },
    },
  })
  await desk.change(`/posts/${doc.id}`, { stage: 'ter-beoordeling' })
  const editor = await newsroom(address, editorsMail, password)
  await editor.change(`/posts/${doc.id}`, { stage: 'goedgekeurd' })
  await editor.change(`/posts/${doc.id}`, { stage: 'gepland', publishAt })
  return title
}

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
}
