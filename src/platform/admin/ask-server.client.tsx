'use client'

type Asked = { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: object }

/** What the server said: the answer to what was asked, or why not, in words for the member. */
export type ServerAnswer<Body> = { ok: true; body: Body } | { ok: false; message: string }

/** One question to the server, as the member who is logged in. A lost connection is an answer too. */
export async function askServer<Body>(
  address: string,
  { method = 'GET', body }: Asked = {},
): Promise<ServerAnswer<Body>> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: {
        // A form with a file tells its own type, with the mark that parts its pieces.
        ...(!(body instanceof FormData) && { 'Content-Type': 'application/json' }),
        'Accept-Language': document.documentElement.lang,
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    return response.ok
      ? { ok: true, body: answer as Body }
      : { ok: false, message: refusalIn(answer) }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { ok: false, message: noConnection }
    throw error
  }
}

const noConnection = 'Er is geen verbinding met de server. Probeer het zo nog eens.'

function refusalIn(answer: unknown): string {
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? noConnection
}
