'use client'

/** When a post was last saved, by whomever; null when nobody could say. */
export async function newestSave(address: string): Promise<string | null> {
  try {
    const response = await fetch(`${address}?draft=true&depth=0&select[updatedAt]=true`, {
      cache: 'no-store',
    })
    const body = (await response.json()) as { updatedAt?: string }
    return body.updatedAt ?? null
  } catch (error) {
    // Without an answer nobody knows over what a save would go, so that way out stays shut.
    if (error instanceof TypeError || error instanceof SyntaxError) return null
    throw error
  }
}
