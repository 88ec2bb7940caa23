import type { ShownImage } from '@/parties/view'
import type { LetterPicture } from './mailing-letter'

import { textWidth } from '../../mails/mail-style'

/** What Outlook on Windows can show; it knows neither WebP nor AVIF. */
const shownEverywhere = ['image/jpeg', 'image/png']
/** A logo that is heavier than this keeps a reader on a phone waiting for something that the name says too. */
const mostLogoBytes = 150_000
const logoBox = { width: 200, height: 64 }
/** The cut for cards on social media, which is a JPEG; media.collection.ts makes it. */
const shareSize = { width: 1200, height: 630 }

type File = { url: string; contentType: string; sizeBytes: number }
type Found = { image: ShownImage | undefined; file: File | undefined; siteUrl: string }

/** As wide as the text. Null when there is no form of it that every mail program can show. */
export function pictureOnTop({ image, file, siteUrl }: Found): LetterPicture | null {
  if (!image) return null
  const box = { width: textWidth, height: Infinity }
  if (image.shareSrc)
    return { src: `${siteUrl}${image.shareSrc}`, ...within(shareSize, box), alt: image.alt }
  return original({ image, file, siteUrl }, box)
}

/** The file itself, since every other size of it is cut or a WebP. Null when the name has to do. */
export function logoPicture(found: Found): LetterPicture | null {
  return found.file && found.file.sizeBytes <= mostLogoBytes ? original(found, logoBox) : null
}

function original({ image, file, siteUrl }: Found, box: Size): LetterPicture | null {
  if (!image || !file || !shownEverywhere.includes(file.contentType)) return null
  return { src: `${siteUrl}${file.url}`, ...within(image, box), alt: image.alt }
}

type Size = { width: number; height: number }

/** Never larger than it is, in its own proportions. */
function within({ width, height }: Size, box: Size): Size {
  const scale = Math.min(1, box.width / width, box.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
