'use client'

import type { Finding } from './finding'

import { useAllFormFields, useConfig, useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

export type Looked = { state: 'looking' } | ({ state: 'looked' } & Answer) | { state: 'failed' }

/** What the guard answers; the score is null while there is too little text. */
type Answer = { findings: readonly Finding[]; readingScore: number | null }

const restMs = 900

/** What the guard says of the form as it stands, asked anew after each pause in the typing. */
export function useFindings(): Looked {
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const { routes, serverURL } = useConfig().config
  const [looked, setLooked] = useState<Looked>({ state: 'looking' })
  const asked = useRef('')
  const running = useRef<AbortController | null>(null)

  useEffect(() => {
    const timer = setTimeout(() => {
      const { basedOn: _, updatedAt: __, overruled: ___, ...post } = getData()
      const body = JSON.stringify(post)
      if (body === asked.current) return
      asked.current = body
      running.current?.abort()
      running.current = new AbortController()
      const { signal } = running.current
      void askGuard(`${serverURL}${routes.api}/posts/guard`, { body, signal }).then((answer) => {
        if (signal.aborted) return
        // What could not be asked is asked again at the next change.
        if (answer.state === 'failed') asked.current = ''
        setLooked(answer)
      })
    }, restMs)
    return () => clearTimeout(timer)
  }, [fields, getData, routes.api, serverURL])

  return looked
}

async function askGuard(
  address: string,
  { body, signal }: { body: string; signal: AbortSignal },
): Promise<Looked> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(address, { method: 'POST', headers, body, signal })
    if (!response.ok) return { state: 'failed' }
    return { state: 'looked', ...((await response.json()) as Answer) }
  } catch (error) {
    // No connection, or a newer question took its place.
    if (error instanceof TypeError || error instanceof DOMException) return { state: 'failed' }
    throw error
  }
}
