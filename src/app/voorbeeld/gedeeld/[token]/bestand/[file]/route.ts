import { clientOf } from '@/platform/client-address'
import { findHandedFile } from '@/parties/api'
import { filesOfSharedDraft } from '@/publishing/api'
import { notFound, orErrorPage, tooManyAsked } from '@/site/visitor/reading-page'
import { visit } from '@/site/visitor/visit'

import { sharedDraftLimit } from '../../../shared-draft-limit'

type Context = { params: Promise<{ token: string; file: string }> }

/** A picture or document of a draft, for as long as the link to that draft works. To visitors it stays closed. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return orErrorPage(request, async (now) => {
    const seconds = await sharedDraftLimit.secondsToWait(clientOf(request.headers))
    if (seconds !== null) return tooManyAsked(seconds)
    const { token, file } = await params
    const reader = await visit(now)
    const ids = await filesOfSharedDraft(reader, { token, now })
    const found = await findHandedFile(reader.payload, { ids, filename: decodeURIComponent(file) })
    if (!found) return notFound(request, now)
    return new Response(found.body, {
      headers: {
        'content-type': found.contentType,
        'content-length': String(found.sizeBytes),
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex, nofollow',
      },
    })
  })
}
