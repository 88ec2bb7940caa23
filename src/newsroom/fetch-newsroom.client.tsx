'use client'

type Refused = { kind: 'refused'; message: string | null }
type Answer<T> = { kind: 'answer'; body: T } | Refused
type Call = { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: object }

type Complaint = { message?: string; data?: { errors?: { message?: string }[] } }

/** What the server answers this account. A refusal comes with the reason that the server gave, if it gave one. */
export async function fetchNewsroom<T>(
  address: string,
  { method = 'GET', body }: Call = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      ...(body && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const found: unknown = await response.json()
    // The endpoints of the newsroom answer with the types that they name.
    if (response.ok) return { kind: 'answer', body: found as T }
    return { kind: 'refused', message: messageIn(found) }
  } catch (error) {
    // No network, or an answer that is no JSON: a proxy's page about a server that is down.
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { kind: 'refused', message: null }
    throw error
  }
}

function messageIn(found: unknown): string | null {
  const errors = (found as { errors?: Complaint[] } | null)?.errors ?? []
  const messages = errors.flatMap(({ message, data }) =>
    data?.errors ? data.errors.map((one) => one.message) : [message],
  )
  return messages.filter(Boolean).join(' ') || null
}
