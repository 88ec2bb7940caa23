'use client'

import type { LinkTarget } from './find-link-targets.client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { idOf } from '@/platform/relation'

import { findLinkTargets, findMunicipalityOf } from './find-link-targets.client'

export type Search =
  | { state: 'idle' }
  | { state: 'searching' }
  | { state: 'found'; targets: readonly LinkTarget[] }
  | { state: 'failed' }

const restMs = 200

/** What can be linked to under the name that is being typed, asked after each pause in the typing. */
export function useLinkTargets(name: string | null): Search {
  const { routes, serverURL } = useConfig().config
  const party = useFormFields(([fields]) => idOf(fields.party?.value))
  const municipality = useRef<{ party: string; asked: Promise<string | null> } | null>(null)
  const [answer, setAnswer] = useState<{ name: string; search: Search } | null>(null)
  const api = `${serverURL}${routes.api}`
  const words = name?.trim() ?? ''

  useEffect(() => {
    if (words === '') return
    let isWanted = true
    const search = async () => {
      if (party !== null && municipality.current?.party !== party)
        municipality.current = { party, asked: findMunicipalityOf(api, party) }
      const home = party === null ? null : await (municipality.current?.asked ?? null)
      const targets = await findLinkTargets(api, { words, municipality: home })
      if (!isWanted) return
      setAnswer({
        name: words,
        search: targets === null ? { state: 'failed' } : { state: 'found', targets },
      })
    }
    const timer = setTimeout(() => void search(), restMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [api, party, words])

  if (words === '') return { state: 'idle' }
  return answer?.name === words ? answer.search : { state: 'searching' }
}
