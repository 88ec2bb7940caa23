import { isDatabaseReachable } from '@/site/visitor/readiness'

export const dynamic = 'force-dynamic'

/** Whether readers can be served: the database answers. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReachable(new Date())
  return new Response(isReady ? 'ok\n' : 'database unreachable\n', {
    status: isReady ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
