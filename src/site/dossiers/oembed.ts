import type { DossierLink } from '@/decisions/view'

import { withQuery } from '@/platform/asked'

import { dossierAddress, oembedAddress } from '../addresses'
import { siteName } from '../site-context'

import { embedCode, embedSize } from './embed-code'

/** The addresses at which other software asks how to show a timeline. */
export type OembedLinks = { title: string; json: string; xml: string }

/** The most that the asker has room for, in CSS pixels; null when it does not say. */
export type OembedRoom = { maxWidth: number | null; maxHeight: number | null }

type Oembed = {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  html: string
  width: number
  height: number
}

const addressPattern = /^\/dossiers\/([a-z0-9-]{1,80})\/?$/

/** The dossier that an address of this site is about; null for every other address. */
export function dossierAt(url: string, origin: string): string | null {
  if (!URL.canParse(url)) return null
  const asked = new URL(url)
  // Whoever pasted the address may have lost the s of https.
  if (asked.host !== new URL(origin).host || !/^https?:$/.test(asked.protocol)) return null
  return addressPattern.exec(asked.pathname.toLowerCase())?.[1] ?? null
}

/** According to oembed.com, version 1.0. Both sizes stay within what the asker has room for. */
export function oembed(
  { slug, title }: DossierLink,
  origin: string,
  { maxWidth, maxHeight }: OembedRoom,
): Oembed {
  const width = Math.min(embedSize.width, maxWidth ?? embedSize.width)
  const height = Math.min(embedSize.height, maxHeight ?? embedSize.height)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: origin,
    html: embedCode({ origin, slug, title, width, height }),
    width,
    height,
  }
}

export function oembedXml(answer: Oembed): string {
  const rows = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${rows.join('')}</oembed>\n`
}

export function oembedLinks(origin: string, { slug, title }: DossierLink): OembedLinks {
  const at = (format: string) =>
    `${origin}${withQuery(oembedAddress, { url: `${origin}${dossierAddress(slug)}`, format })}`
  return { title: `Tijdlijn: ${title}`, json: at('json'), xml: at('xml') }
}

const escaped = (value: string | number): string =>
  String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
