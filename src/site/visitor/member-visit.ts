import type { Visit } from './visit'

import { visit } from './visit'

/** The visit of whoever is logged in to the newsroom; null for everybody else. */
export async function memberVisit(request: Request, now: Date): Promise<Visit | null> {
  const { payload } = await visit(now)
  const { user } = await payload.auth({ headers: request.headers })
  return user ? visit(now, user) : null
}
