import { z } from 'zod'

import { mayRefresh, readingPages } from '@/platform/reading-cache.adapter'

const Refresh = z.object({ tags: z.array(z.string().max(200)).max(1000) })

/** The way in for another process of this installation; the secret is the installation's own. */
export async function POST(request: Request): Promise<Response> {
  if (!mayRefresh(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  const refresh = Refresh.safeParse(await request.json().catch(() => null))
  if (!refresh.success) return new Response(null, { status: 400 })
  readingPages().refresh(refresh.data.tags)
  return new Response(null, { status: 204 })
}
