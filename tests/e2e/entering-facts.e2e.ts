import type { Page } from 'playwright-core'

import { expect, inject } from 'vitest'

import { journey } from './support/journey'

const twoMinutesMs = 120_000

/** A step of the demo content, in the dossier that this writer's municipality has. */
const dossier = {
  title: 'Welzijnswerk in Gemert-Bakel',
  address: '/dossiers/welzijnswerk-gemert-bakel',
}

journey(
  'a writer enters a step with only words for its date, and a citizen reads it in the dossier',
  async ({ open }) => {
    const { password } = inject('site')
    const title = 'Gemeente telt wie er hulp kreeg'
    const writer = await open({ viewport: { width: 1280, height: 900 } })
    await logIn(writer, password)
    await writer.goto('/admin/collections/decisions/create')

    const began = Date.now()
    await writer.fill('#field-title', title)
    await choose(writer, '#field-dossiers', dossier.title)
    await writer.getByRole('button', { name: 'Kopieer vorige stap' }).click()
    await writer.getByText('Overgenomen van').waitFor()
    await writer.getByLabel('Zoals het in de bron staat').first().fill('begin 2027')
    expect(await writer.getByLabel('Datumcode').first().inputValue()).toBe('2027-37')
    await writer
      .getByText('Gelezen als: begin 2027 (sorteert van 1 januari t/m 30 april 2027)')
      .waitFor()
    await writer.locator('#field-sources__0__title').fill('Raadsbrief over de telling')
    expect(await writer.locator('#field-sources__0__accessedOn').inputValue()).toMatch(
      /^\d{4}-\d{2}-\d{2}$/,
    )
    await writer.click('#action-save')
    await writer.waitForURL(/\/decisions\/[0-9a-f-]{24,}/)
    expect(Date.now() - began).toBeLessThan(twoMinutesMs)

    const citizen = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    await citizen.goto(dossier.address)
    const step = citizen.getByRole('listitem').filter({ hasText: title }).last()
    expect(await step.innerText()).toContain('begin 2027')
  },
)

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`${field} input`).first().fill(option)
  await page.locator('.rs__option').filter({ hasText: option }).first().click()
}

async function logIn(page: Page, password: string): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', 'schrijver@dorpspartij.example')
  await page.fill('#field-password', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
}
