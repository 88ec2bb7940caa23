import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { accentCss, accentOfFile } from '@/site/document/accent'
import { assetFolder, assets } from '@/site/document/assets'
import { renderDocument } from '@/site/document/render-document'
import { previewDocuments } from '@/site/preview/all-examples'
import { sampleDrawing } from '@/site/preview/sample-drawing'

/**
 * Writes every page and component of the reading site, filled with examples, as files that open without a server.
 * Usage: npm run preview:site
 */
const folder = 'data/preview'
// Seen from a file, "/assets/" is the root of the disk.
const beside = (text: string) => text.replaceAll(`"${assetFolder}`, `"${assetFolder.slice(1)}`)

rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, assetFolder), { recursive: true })

const accents = new Set<string>()
for (const [name, page] of Object.entries(previewDocuments)) {
  const html = await renderDocument(page)
  for (const [file = ''] of html.matchAll(/accent-[0-9a-f]{6}\.css/g)) accents.add(file)
  writeFileSync(join(folder, `${name}.html`), beside(html))
}
for (const { path, body } of Object.values(assets())) {
  writeFileSync(
    join(folder, path),
    typeof body === 'string' ? body.replaceAll(`url(${assetFolder}`, 'url(') : body,
  )
}
for (const file of accents)
  writeFileSync(join(folder, assetFolder, file), accentCss(accentOfFile(file) ?? ''))
writeFileSync(join(folder, assetFolder, 'voorbeeld.svg'), sampleDrawing)

console.log(`${Object.keys(previewDocuments).length} pages in ${folder}`)
