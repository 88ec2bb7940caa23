import type { Payload } from 'payload'

import { generatePayloadCookie } from 'payload'

/** Logs in whoever just showed their password, so that they need not type it again. */
export async function loginCookie(
  payload: Payload,
  email: string,
  password: string,
): Promise<string> {
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: false,
    token: token ?? '',
  })
}
