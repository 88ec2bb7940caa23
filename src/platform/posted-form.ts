import { bodyWithin } from './body-within'

/** What a form on the site sent, or why it is not taken: with a status and a sentence for a person. */
export type PostedForm =
  | { kind: 'form'; values: Record<string, string> }
  | { kind: 'refused'; status: 400 | 413 | 415; message: string }

type Limits = { largestBytes: number; mostFields: number }

const usualLimits: Limits = { largestBytes: 20_000, mostFields: 50 }

/** Reads a plain HTML form. Everything else is refused before it costs memory. */
export async function readPostedForm(
  request: Request,
  { largestBytes, mostFields }: Limits = usualLimits,
): Promise<PostedForm> {
  if (!isPlainForm(request.headers.get('content-type'))) return wrongKind
  if (Number(request.headers.get('content-length') ?? 0) > largestBytes) return tooLarge

  const bytes = await bodyWithin(request, largestBytes)
  if (bytes === null) return tooLarge
  const fields = [...new URLSearchParams(new TextDecoder().decode(bytes))]
  // The sign that stands for bytes that are no text: nobody types it.
  if (fields.length > mostFields || fields.flat().some((text) => text.includes('\uFFFD')))
    return unreadable

  // A name that is sent twice counts as it was sent first.
  return { kind: 'form', values: Object.fromEntries(fields.toReversed()) }
}

const wrongKind: PostedForm = {
  kind: 'refused',
  status: 415,
  message: 'Dit kunnen wij zo niet lezen. Gebruik het formulier op onze site.',
}
const tooLarge: PostedForm = {
  kind: 'refused',
  status: 413,
  message: 'Dit is te veel tekst voor dit formulier. Maak het korter en probeer het opnieuw.',
}
const unreadable: PostedForm = {
  kind: 'refused',
  status: 400,
  message: 'Dit formulier is niet goed aangekomen. Vul het opnieuw in op onze site.',
}

function isPlainForm(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((text) => text.startsWith('charset='))
  return (
    type.trim() === 'application/x-www-form-urlencoded' &&
    (charset === undefined || /^charset="?utf-?8"?$/.test(charset))
  )
}
