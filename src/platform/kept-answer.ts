import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import { mayPack, packedHeader } from './packed-answers.adapter'

/** An answer of which the bytes are ready to be sent, packed too. */
export type KeptAnswer = {
  status: number
  headers: Readonly<Record<string, string>>
  body: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  /** Names these bytes, so that a browser that has them is not sent them again. */
  etag: string
}

type Content = {
  status: number
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array
}

export function keptAnswer({ status, headers, body }: Content): KeptAnswer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { status, headers, body: bytes, gzip: new Uint8Array(gzipSync(bytes)), etag: `"${hash}"` }
}

export function sizeOf({ body, gzip }: KeptAnswer): number {
  return body.byteLength + gzip.byteLength
}

/** Sends what this browser needs: nothing when it has these bytes already, packed bytes when it can unpack them. */
export function answerTo(request: Request, answer: KeptAnswer): Response {
  const headers = new Headers(answer.headers)
  headers.append('vary', 'accept-encoding')
  if (answer.status === 200) {
    headers.set('etag', answer.etag)
    if (names(request, answer.etag)) return new Response(null, { status: 304, headers })
  }
  const isPacked =
    mayPack() && takesGzip(request) && answer.gzip.byteLength < answer.body.byteLength
  if (isPacked) headers.set(packedHeader, 'gzip')
  const body = isPacked ? answer.gzip : answer.body
  headers.set('content-length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { status: answer.status, headers })
}

function names(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match') ?? ''
  // A proxy that packs the bytes itself makes the name a weak one.
  return known.split(',').some((name) => name.trim().replace(/^W\//, '') === etag)
}

function takesGzip(request: Request): boolean {
  const accepted = request.headers.get('accept-encoding') ?? ''
  return accepted.split(',').some((coding) => /^\s*gzip\s*(;\s*q=(?!0(\.0+)?\s*$)|$)/i.test(coding))
}
