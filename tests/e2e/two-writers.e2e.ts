import type { Page } from 'playwright-core'

import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { newsroom } from './support/newsroom'

const writer = 'schrijver@dorpspartij.example'
const editor = 'redacteur@dorpspartij.example'

journey(
  'two people in one post: the second is warned, keeps what was typed, and decides',
  async ({ open }) => {
    const { address, password } = inject('site')
    const first = await open()
    await logIn(first, writer)
    const id = await newPost(first, 'Twee handen op één stuk')
    const second = await open({ viewport: { width: 390, height: 844 }, isRefused: true })
    await logIn(second, editor)
    await second.goto(`/admin/collections/posts/${id}`)
    await second.locator('#field-lead').waitFor()

    const desk = await newsroom(address, writer, password)
    const lead = async () => {
      const { docs } = await desk.find(`/posts?where[id][equals]=${id}&draft=true&depth=0`)
      return (docs[0] as unknown as { lead: string }).lead
    }
    await first.fill('#field-lead', 'Dit schreef de een.')
    await expect.poll(lead, { timeout: 15_000 }).toBe('Dit schreef de een.')

    await second.fill('#field-lead', 'Dit schreef de ander.')
    const notice = second.locator('.save-notice')
    await notice.getByText('heeft dit stuk om').waitFor()
    await second.locator('#field-lead').pressSequentially(' En meer.')
    await second.waitForTimeout(4000)
    expect(await second.inputValue('#field-lead')).toBe('Dit schreef de ander. En meer.')
    expect(await lead()).toBe('Dit schreef de een.')

    await notice.getByRole('button', { name: 'Bewaar mijn tekst toch' }).click()
    await expect.poll(lead, { timeout: 15_000 }).toBe('Dit schreef de ander. En meer.')
    await notice.locator('.save-notice__box').waitFor({ state: 'detached' })
    await second.locator('#field-lead').pressSequentially(' Het gaat door.')
    await expect
      .poll(lead, { timeout: 15_000 })
      .toBe('Dit schreef de ander. En meer. Het gaat door.')
  },
)

journey(
  'without a connection a writer types on, and it is saved once it is back',
  async ({ open }) => {
    const { address, password } = inject('site')
    const page = await open({ isRefused: true })
    await logIn(page, writer)
    const id = await newPost(page, 'Onderweg in de trein')
    await page.context().setOffline(true)
    await page.fill('#field-lead', 'Getypt in de tunnel.')
    await page.getByText('Geen verbinding.').waitFor()
    await page.locator('#field-lead').pressSequentially(' En nog iets.')
    await page.waitForTimeout(3000)
    expect(await page.inputValue('#field-lead')).toBe('Getypt in de tunnel. En nog iets.')

    await page.context().setOffline(false)
    const desk = await newsroom(address, writer, password)
    const lead = async () => {
      const { docs } = await desk.find(`/posts?where[id][equals]=${id}&draft=true&depth=0`)
      return (docs[0] as unknown as { lead: string }).lead
    }
    await expect.poll(lead, { timeout: 20_000 }).toBe('Getypt in de tunnel. En nog iets.')
    await page.locator('.save-notice__box').waitFor({ state: 'detached' })
  },
)

async function newPost(page: Page, title: string): Promise<string> {
  await page.goto('/admin/collections/posts/create')
  await page.fill('#field-title', title)
  await page.waitForURL(/\/posts\/[0-9a-f-]{24,}/)
  await page.getByText('Laatst opgeslagen').waitFor()
  return page.url().split('/').at(-1) ?? ''
}

async function logIn(page: Page, email: string): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', inject('site').password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
}
