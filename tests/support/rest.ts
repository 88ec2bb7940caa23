import type { SanitizedConfig } from 'payload'

import { handleEndpoints } from 'payload'

type Call = { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: unknown; token?: string | null }
export type Answer = { status: number; body: unknown }

/** Calls Payload's REST API as a stranger on the network would, without a server in between. */
export async function rest(
  config: SanitizedConfig,
  path: string,
  { method = 'GET', body, token }: Call = {},
): Promise<Answer> {
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost/api${path}`, {
      method,
      headers: {
        ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `JWT ${token}` }),
      },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : parsed(text) }
}

/** The messages of a refusal, with the field that each is about. */
export function complaints({ body }: Answer): { path?: string; message: string }[] {
  const errors = (
    body as {
      errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
    }
  ).errors
  return (errors ?? []).flatMap((error) => error.data?.errors ?? [{ message: error.message }])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
