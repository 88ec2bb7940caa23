import { findDossierAt } from '@/decisions/api'
import { dossierAt, oembed, oembedXml } from '@/site/dossiers/oembed'
import { orErrorPage } from '@/site/visitor/reading-page'
import { siteContext, visit } from '@/site/visitor/visit'

const contentTypes = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' }

/** How other software may show a timeline within its own page: oembed.com, version 1.0. */
export function GET(request: Request): Promise<Response> {
  return orErrorPage(request, async (now) => {
    const { searchParams } = new URL(request.url)
    const format = searchParams.get('format') ?? 'json'
    if (format !== 'json' && format !== 'xml') return answer('Only json and xml.', { status: 501 })
    const reader = await visit(now)
    const { origin } = await siteContext(reader)
    const slug = dossierAt(searchParams.get('url') ?? '', origin)
    const dossier = slug === null ? null : await findDossierAt(reader, slug)
    if (!dossier) return answer('Nothing here can be embedded.', { status: 404 })
    const found = oembed(dossier, origin, {
      maxWidth: sizeIn(searchParams.get('maxwidth')),
      maxHeight: sizeIn(searchParams.get('maxheight')),
    })
    const body = format === 'json' ? JSON.stringify(found) : oembedXml(found)
    return answer(body, { contentType: contentTypes[format] })
  })
}

type Look = { status?: number; contentType?: string }

/** Public facts without cookies: any page may read them. */
function answer(body: string, { status = 200, contentType }: Look): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': contentType ?? 'text/plain; charset=utf-8',
      'cache-control': status === 200 ? 'public, max-age=300' : 'no-store',
      'access-control-allow-origin': '*',
    },
  })
}

const sizeIn = (asked: string | null): number | null =>
  asked !== null && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : null
