'use client'

export type NewPicture = { file: File; party: string; alt: string; credit: string }

type Answer = { kind: 'uploaded'; id: string } | { kind: 'refused'; message: string }

/** Keeps a picture with the party of the text. A lost connection is told, and can be tried again. */
export async function uploadPicture(
  api: string,
  { file, party, alt, credit }: NewPicture,
): Promise<Answer> {
  const body = new FormData()
  body.set('file', file)
  body.set('_payload', JSON.stringify({ party, alt, credit: credit || null }))
  try {
    const response = await fetch(`${api}/media?depth=0`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': document.documentElement.lang },
      body,
    })
    const answer = (await response.json()) as {
      doc?: { id: string }
      errors?: { message?: string }[]
    }
    return answer.doc
      ? { kind: 'uploaded', id: answer.doc.id }
      : { kind: 'refused', message: answer.errors?.[0]?.message ?? failed }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { kind: 'refused', message: failed }
    throw error
  }
}

const failed =
  'De foto is nog niet bewaard: er is geen verbinding met de server. Probeer het zo nog eens.'
