'use client'

import { useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'

/** What the server answers at this address, asked anew when the address changes; null until then, and when it will not say. */
export function useAnswer(address: string | null): unknown {
  const [answer, setAnswer] = useState<{ address: string; body: unknown } | null>(null)
  useEffect(() => {
    if (address === null) return
    let isWanted = true
    void askServer<unknown>(address).then((got) => {
      if (isWanted && got.ok) setAnswer({ address, body: got.body })
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return answer?.address === address ? answer.body : null
}
