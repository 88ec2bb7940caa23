import type { NextRequest } from 'next/server'

import { NextResponse } from 'next/server'

import { dutchFirst } from '@/platform/dutch-first'
import { env } from '@/platform/env'
import { transportSecurity } from '@/platform/transport-security'

export const config = { matcher: '/admin/:path*' }

/** Before the admin is rendered; its REST calls go through the API's own route, so that uploads are not copied here. */
export function proxy(request: NextRequest): NextResponse {
  return NextResponse.next({
    request: { headers: dutchFirst(request.headers) },
    headers: transportSecurity(env().siteUrl),
  })
}
