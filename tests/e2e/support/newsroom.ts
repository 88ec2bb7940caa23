type Found = { docs: { id: string; slug: string; party: { slug: string } }[] }

/** An account that works through REST, as a script of a party would. Refusals throw with what the server said. */
export async function newsroom(address: string, email: string, password: string) {
  const call = async (
    path: string,
    method: string,
    body?: object,
    token?: string,
  ): Promise<unknown> => {
    const response = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `JWT ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const { token } = (await call('/users/login', 'POST', { email, password })) as { token: string }
  return {
    find: async (path: string) => (await call(path, 'GET', undefined, token)) as Found,
    change: (path: string, body: object) => call(path, 'PATCH', body, token),
    create: async (path: string, body: object) =>
      (await call(path, 'POST', body, token)) as { doc: { id: string } },
  }
}
