import { dossierEmbedAddress } from '../addresses'

type Frame = {
  /** Without a slash at the end: "https://raadlijn.example". */
  origin: string
  slug: string
  title: string
  /** In CSS pixels. */
  width?: number
  height?: number
}

/** Room for a stage bar and some six steps, beside which a page of another site still fits. */
export const embedSize = { width: 640, height: 720 }

/** The piece of HTML that shows a timeline within another site. It holds no script and asks for no rights. */
export function embedCode({
  origin,
  slug,
  title,
  width = embedSize.width,
  height = embedSize.height,
}: Frame): string {
  const attributes = {
    src: `${origin}${dossierEmbedAddress(slug)}`,
    title: `Tijdlijn: ${title}`,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    style: 'max-width:100%;border:1px solid #dcd9d1',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
