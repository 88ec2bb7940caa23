/** An answer for one account at one moment. */
export function privately(
  body: object,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

/** In words for whoever is at the screen, in the form in which Payload gives its own refusals. */
export function refusal(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return privately({ errors: [{ message }] }, status, headers)
}
