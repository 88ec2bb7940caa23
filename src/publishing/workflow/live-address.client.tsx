'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { words } from '@/platform/words'

type Online = { slug: string; party: { slug: string } }

/** Where readers find the post, for whoever wants to look at it or pass it on. */
export function LiveAddress({ language }: { language: 'nl' | 'en' }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { routes, serverURL } = useConfig().config
  const [address, setAddress] = useState<string | null>(null)
  const asked = `${serverURL}${routes.api}/${collectionSlug}/${id}?depth=1&select[slug]=true&select[party]=true`

  useEffect(() => {
    let isWanted = true
    void askServer<Online>(asked).then((answer) => {
      if (isWanted && answer.ok)
        setAddress(`/partijen/${answer.body.party.slug}/${answer.body.slug}`)
    })
    return () => {
      isWanted = false
    }
  }, [asked])

  if (address === null) return null
  return (
    <p className="stage-panel__hint">
      {standsOnline[language]}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {serverURL.replace(/^https?:\/\//, '')}
        {address}
      </a>
    </p>
  )
}

const standsOnline = words('Staat online:', 'Is online:')
