/** An answer for one account at one moment: nobody keeps it. */
export function privately(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

export function refusal(message: string, status: number): Response {
  return privately({ errors: [{ message }] }, status)
}
