import { createHash } from 'node:crypto'

import { accentCss, accentOfFile } from './accent'
import { minified } from './css'
import { readFonts } from './fonts.adapter'
import { iconSvg } from './icon'
import { stylesheet } from './stylesheet'

/** A file that never changes under its name: the name holds a hash of what is in it. */
export type Asset = { path: string; contentType: string; body: string | Uint8Array }

export type Assets = {
  stylesheet: Asset
  newsreader: Asset
  atkinson: Asset
  icon: Asset
}

/** Where `/assets/[file]` is served; each may be cached for ever. */
export const assetFolder = '/assets/'

let made: Assets | null = null

/** Made once in a process: the files are part of the build. */
export function assets(): Assets {
  made ??= makeAssets()
  return made
}

/** The file behind `/assets/<file>`, a party's colour included; null when there is no such file. */
export function findAsset(file: string): Asset | null {
  const path = `${assetFolder}${file}`
  const known = Object.values(assets()).find((asset) => asset.path === path)
  if (known) return known
  const accent = accentOfFile(file)
  return accent === null ? null : { path, contentType: cssType, body: accentCss(accent) }
}

const cssType = 'text/css; charset=utf-8'

function makeAssets(): Assets {
  const fonts = readFonts()
  const newsreader = hashed('newsreader', 'woff2', 'font/woff2', fonts.newsreader)
  const atkinson = hashed('atkinson', 'woff2', 'font/woff2', fonts.atkinson)
  const css = minified(stylesheet({ newsreader: newsreader.path, atkinson: atkinson.path }))
  return {
    stylesheet: hashed('raadlijn', 'css', cssType, css),
    newsreader,
    atkinson,
    icon: hashed('icon', 'svg', 'image/svg+xml', iconSvg),
  }
}

function hashed(
  name: string,
  extension: string,
  contentType: string,
  body: string | Uint8Array,
): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { path: `${assetFolder}${name}-${hash}.${extension}`, contentType, body }
}
