import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { newsroom } from './support/newsroom'

journey(
  'a writer lets an outsider read a draft, who reads nothing more once the link is taken back',
  async ({ open }) => {
    const { address, password } = inject('site')
    const email = 'schrijver@dorpspartij.example'
    const desk = await newsroom(address, email, password)
    const { docs } = await desk.find(
      '/posts?where[stage][equals]=concept&limit=1&depth=1&draft=true',
    )
    const id = docs[0]?.id ?? (await makeDraft(desk))
    const writer = await open({ viewport: { width: 1280, height: 900 } })
    await writer.goto('/admin/login')
    await writer.fill('#field-email', email)
    await writer.fill('#field-password', password)
    await writer.getByRole('button', { name: 'Inloggen' }).click()
    await writer.waitForURL('**/admin')
    await writer.goto(`/admin/collections/posts/${id}`)
    await writer.getByLabel('Voor wie?').fill('De wethouder')
    await writer.getByRole('button', { name: 'Maak een link' }).click()
    const link = await writer.getByLabel('Dit is de link.').inputValue()

    const outsider = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    await outsider.goto(link)
    expect(await outsider.locator('body').innerText()).toContain('Dit is een concept van')

    const withdraw = writer.getByRole('button', { name: 'Trek in: De wethouder' })
    await withdraw.click()
    await withdraw.waitFor({ state: 'detached' })
    expect((await outsider.goto(link))?.status()).toBe(404)
  },
)

async function makeDraft(desk: Awaited<ReturnType<typeof newsroom>>): Promise<string> {
  const { docs } = await desk.find('/parties?where[slug][equals]=dorpspartij')
  const made = await desk.create('/posts?draft=true', {
    title: 'Om mee te lezen',
    lead: 'Kijk je mee?',
    party: docs[0]?.id,
  })
  return made.doc.id
}
