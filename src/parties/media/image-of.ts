import type { ShownImage } from './shown-image'

type File = {
  filename?: string | null
  width?: number | null
  height?: number | null
}

type Picture = File & {
  alt?: string | null
  caption?: string | null
  credit?: string | null
  sizes?: Record<string, File | undefined>
}

/**
 * An image for a page; null for a file that is no picture. Its addresses are relative: a page may be read on any domain.
 */
export function imageOf(
  picture: Picture,
  addressOf: (filename: string) => string = mediaPath,
): ShownImage | null {
  const { filename, width, height, alt, caption, credit } = picture
  if (!filename || !width || !height) return null
  const narrower = ['small', 'medium', 'large'].map((name) => picture.sizes?.[name]).filter(isReady)
  const share = picture.sizes?.share
  // The middle size serves phones and laptops alike where a browser does not choose by itself.
  const usual = narrower.find((size) => size.width >= 900) ?? narrower.at(-1) ?? { filename, width, height }
  return {
    src: addressOf(usual.filename),
    srcSet: narrower.map((size) => `${addressOf(size.filename)} ${size.width}w`).join(', '),
    width: usual.width,
    height: usual.height,
    alt: alt ?? '',
    caption: caption || null,
    credit: credit || null,
    shareSrc: share && isReady(share) ? addressOf(share.filename) : null,
  }
}

export const mediaPath = (filename: string): string => `/api/media/file/${encodeURIComponent(filename)}`

function isReady(file: File | undefined): file is { filename: string; width: number; height: number } {
  return Boolean(file?.filename && file.width && file.height)
}
