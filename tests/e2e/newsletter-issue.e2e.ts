import { expect, inject } from 'vitest'

import { journey } from './support/journey'
import { logIn } from './support/log-in'

journey(
  'a writer writes an issue, an editor looks, approves and sends it, a citizen reads it in the archive',
  async ({ open }) => {
    const site = inject('site')
    const subject = 'De raad besluit donderdag over de dorpshuizen'

    const writer = await open({ viewport: { width: 1280, height: 900 } })
    await logIn(writer, 'schrijver@buurtbelang.example', site.password)
    await writer.goto('/admin/collections/mailings/create')
    await writer.fill('#field-subject', subject)
    await writer.fill('#field-preheader', 'En wat dat voor u betekent.')
    await writer.click('.rich-text-lexical [contenteditable=true]')
    await writer.keyboard.type('Donderdag is het zover.')
    await writer.click('#action-save')
    await writer.waitForURL(/\/mailings\/[0-9a-f-]{24,}/)
    const address = writer.url()
    await writer.getByRole('button', { name: 'Bied aan ter beoordeling' }).click()
    await writer.getByText('Een redacteur leest het na.').waitFor({ state: 'detached' })
    expect(await writer.getByRole('button', { name: 'Keur goed' }).count()).toBe(0)

    const editor = await open({ viewport: { width: 390, height: 844 } })
    await logIn(editor, 'redacteur@buurtbelang.example', site.password)
    await editor.goto(address)
    const letter = editor.frameLocator('.mailing-preview iframe')
    await letter.getByText('Donderdag is het zover.').waitFor()
    await editor.getByRole('button', { name: 'Alleen tekst' }).click()
    await editor.locator('.mailing-preview pre').waitFor()
    await editor.getByRole('button', { name: 'Keur goed' }).click()
    await editor.getByRole('button', { name: 'Verstuur nu …' }).click()

    const dialog = editor.getByRole('dialog')
    const said = await dialog.innerText()
    expect(said).toContain(subject)
    expect(said).toContain('kan niet terug')
    await dialog.getByRole('button', { name: 'Nee, nog niet' }).click()
    await editor.getByRole('button', { name: 'Verstuur nu …' }).click()
    await editor.getByRole('button', { name: 'Ja, verstuur nu' }).click()
    await editor.getByRole('link', { name: 'Lees de brief in het archief' }).waitFor()
    await editor.getByText('De brief is verstuurd.').waitFor({ timeout: 30_000 })

    const citizen = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    await citizen.goto('/nieuwsbrief/archief?partij=buurtbelang')
    await citizen.getByRole('link', { name: subject }).click()
    expect(await citizen.locator('h1').innerText()).toBe(subject)
    expect(await citizen.getByText('Donderdag is het zover.').count()).toBe(1)
  },
)
