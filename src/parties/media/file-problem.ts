import { mostUploadBytes } from '@/platform/upload-limit'

export const allowedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'application/pdf',
] as const

type Offered = { name: string; type: string; sizeBytes: number }

const isFromIphone = ({ name, type }: Offered): boolean =>
  /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)

/** Why a file cannot be taken, and what can be done about it; null when it can. */
export function fileProblem(file: Offered): string | null {
  // Browsers other than Safari do not show this format, and no free library here reads it.
  if (isFromIphone(file))
    return 'Deze foto is in het formaat HEIC van Apple bewaard, en dat kan niet iedereen bekijken. Kies op uw iPhone bij Instellingen voor Camera, dan Formaten en dan Meest compatibel. Of mail de foto naar uzelf: dan wordt het een JPEG.'
  if (!allowedTypes.some((type) => type === file.type))
    return 'Dit soort bestand kunnen wij niet tonen. Kies een foto (JPEG, PNG, WebP of AVIF) of een pdf.'
  if (file.sizeBytes > mostUploadBytes)
    return `Dit bestand is te groot (${megabytes(file.sizeBytes)} MB). Kies er een van hoogstens ${megabytes(mostUploadBytes)} MB, of maak de foto eerst kleiner.`
  return null
}

/** Of a file that its maker's own library cannot open. */
export const unreadablePicture =
  'Deze foto kunnen wij niet lezen. Bewaar haar opnieuw als JPEG, en probeer het nog eens.'

/** "12" or "12,4": never rounded down to what is still allowed. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10).replace('.', ',')
}
