'use client'

import { useEffect, useRef } from 'react'

const retryMs = 4000

/** While there is no connection, looks for it now and then and does this as soon as it is there. */
export function useConnectionBack(
  isOffline: boolean,
  serverURL: string,
  onBack: () => Promise<void>,
): void {
  const back = useRef(onBack)
  useEffect(() => {
    back.current = onBack
  })
  useEffect(() => {
    if (!isOffline) return
    let isTrying = false
    const retry = async () => {
      if (isTrying) return
      isTrying = true
      if (await isReachable(serverURL)) await back.current()
      isTrying = false
    }
    const timer = setInterval(() => void retry(), retryMs)
    const retryNow = () => void retry()
    window.addEventListener('online', retryNow)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', retryNow)
    }
  }, [isOffline, serverURL])
}

/** Whether the server answers at all. */
export async function isReachable(serverURL: string): Promise<boolean> {
  try {
    return (await fetch(`${serverURL}/healthz`, { cache: 'no-store' })).ok
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
