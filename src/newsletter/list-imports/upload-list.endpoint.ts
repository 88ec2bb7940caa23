import type { Endpoint, PayloadRequest } from 'payload'

import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { actorOf, partiesWhere } from '@/parties/api'
import { bodyWithin } from '@/platform/body-within'
import { isDomainError } from '@/platform/domain-error'

import { findTargetById } from '../find-target.query'
import { postboxOf } from '../postbox.adapter'

import { declarationFor } from './declaration'
import { importList } from './import-list.command'
import { exampleList, mostListBytes } from './list-limits'
import { UnreadableListError } from './read-list.adapter'

/** What stands around a file in a form that holds one. */
const mostBytesAround = 20_000

const Asked = z.object({
  party: z.string().min(1),
  declaration: z.string(),
  file: z.instanceof(Blob),
})

/** `POST /api/list-imports/upload`: a form with `party`, `declaration` (the words that were ticked) and `file`. */
export const uploadListEndpoint: Omit<Endpoint, 'root'> = {
  path: '/upload',
  method: 'post',
  handler: async (req) => {
    const startedMs = performance.now()
    const answer = await uploaded(req)
    await sleep(toNextWholeMs(performance.now() - startedMs))
    return answer
  },
}

/** `GET /api/list-imports/voorbeeld.csv` */
export const exampleListEndpoint: Omit<Endpoint, 'root'> = {
  path: '/voorbeeld.csv',
  method: 'get',
  handler: () =>
    // The mark tells a spreadsheet that this is UTF-8.
    new Response(`\uFEFF${exampleList}`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="lijst-voorbeeld.csv"',
      },
    }),
}

/** Adding somebody takes longer than finding that they are there; rounded up, the time says nothing of a short list. */
const wholeMs = 1000
const toNextWholeMs = (tookMs: number) => Math.ceil(tookMs / wholeMs) * wholeMs - tookMs

async function uploaded(req: PayloadRequest): Promise<Response> {
  const { id: by, seats } = actorOf(req.user)
  const managed = partiesWhere(seats, 'manager')
  if (by === null || managed.length === 0) return refusal(403, onlyManagers)
  const asked = await sentForm(req)
  if (asked === 'too-large') return refusal(413, tooLarge)
  if (asked === 'unreadable')
    return refusal(400, 'Kies een bestand en zet een vinkje bij de verklaring.')
  // A manager declares for the own party; an admin of the platform cannot.
  if (!managed.includes(asked.party)) return refusal(403, onlyManagers)
  const party = await findTargetById(req.payload, { kind: 'party', id: asked.party })
  if (!party) return refusal(403, onlyManagers)
  if (asked.declaration !== declarationFor(party.name)) return refusal(400, otherWords)

  try {
    const { file } = asked
    const { cipher } = postboxOf(req.payload)
    const imported = await importList(req.payload, { file, party, by, cipher, now: new Date() })
    return Response.json(imported, { status: 201, headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (error instanceof UnreadableListError) return refusal(400, error.message)
    if (isDomainError(error)) return refusal(error.status, error.message)
    throw error
  }
}

async function sentForm(
  req: PayloadRequest,
): Promise<z.infer<typeof Asked> | 'too-large' | 'unreadable'> {
  const bytes = await bodyWithin(req, mostListBytes + mostBytesAround)
  if (bytes === null) return 'too-large'
  const form = await formIn(bytes, req.headers.get('content-type') ?? '')
  const asked = Asked.safeParse(form && Object.fromEntries(form))
  if (!asked.success) return 'unreadable'
  return asked.data.file.size > mostListBytes ? 'too-large' : asked.data
}

async function formIn(bytes: Uint8Array, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': contentType },
    }).formData()
  } catch (error) {
    // What is no form is no form.
    if (error instanceof TypeError) return null
    throw error
  }
}

const onlyManagers = 'Alleen beheerders van een partij kunnen voor hun partij een lijst meebrengen.'
const tooLarge = `Dit bestand is te groot. Kies er een van hoogstens ${mostListBytes / 1_000_000} MB, of knip de lijst in stukken.`
const otherWords =
  'De verklaring is intussen veranderd. Laad de pagina opnieuw en lees hem nog eens.'

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'cache-control': 'no-store' } })
