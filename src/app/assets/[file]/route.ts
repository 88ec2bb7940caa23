import { answerTo, keptAnswer, sizeOf } from '@/platform/kept-answer'
import { readingPages } from '@/platform/reading-cache.adapter'
import { findAsset } from '@/site/document/assets'
import { notFound, orErrorPage } from '@/site/visitor/reading-page'

type Context = { params: Promise<{ file: string }> }

/** Stylesheet, letters and icon. What is in a file is part of its name, so a browser may keep it for ever. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return orErrorPage(request, async (now) => {
    const asset = findAsset((await params).file)
    if (asset === null) return notFound(request, now)
    const { path, contentType, body } = asset
    const answer = await readingPages().read(path, now, () => {
      const headers = {
        'content-type': contentType,
        'cache-control': 'public, max-age=31536000, immutable',
      }
      const page = keptAnswer({ status: 200, headers, body })
      return Promise.resolve({ page, tags: [], sizeBytes: sizeOf(page), isKept: true })
    })
    return answerTo(request, answer)
  })
}
