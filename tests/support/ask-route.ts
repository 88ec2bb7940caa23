type Params = Record<string, string>
type Route = {
  GET: (request: Request, context: { params: Promise<never> }) => Promise<Response>
}

/** What a visitor gets from the handler of an address. */
export function askRoute(
  { GET }: Route,
  { path, params = {}, headers = {} }: { path: string; params?: Params; headers?: HeadersInit },
): Promise<Response> {
  // Each route knows its own params; here they are only handed on.
  const handed = { lang: 'nl', ...params } as never
  return GET(new Request(`http://localhost:3000${path}`, { headers }), {
    params: Promise.resolve(handed),
  })
}
