import config from '@payload-config'
import '@payloadcms/next/css'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { dutchFirst } from '@/platform/dutch-first'
import { retryWriteConflicts } from '@/platform/retry-write-conflicts'

type Handler = ReturnType<typeof REST_GET>

/** Payload's own messages come in Dutch too, unless somebody chose English in the admin. */
const inDutch =
  (handler: Handler): Handler =>
  (request, args) =>
    handler(new Request(request, { headers: dutchFirst(request.headers) }), args)

export const GET = inDutch(REST_GET(config))
/** Payload knows no HEAD; programs that show a link ask it of pictures. */
export const HEAD: Handler = (request, args) => GET(new Request(request, { method: 'GET' }), args)
export const POST = retryWriteConflicts(inDutch(REST_POST(config)))
export const DELETE = retryWriteConflicts(inDutch(REST_DELETE(config)))
export const PATCH = retryWriteConflicts(inDutch(REST_PATCH(config)))
export const PUT = retryWriteConflicts(inDutch(REST_PUT(config)))
export const OPTIONS = inDutch(REST_OPTIONS(config))
