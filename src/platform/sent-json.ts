/** What was sent as JSON; what cannot be read, or was not there, is nothing: null. */
export async function sentJson(request: { json?: () => Promise<unknown> }): Promise<unknown> {
  try {
    return (await request.json?.()) ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
