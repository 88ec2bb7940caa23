'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { words } from '@/platform/words'

/** The address of a new link: shown once, since only its hash is kept. */
export function NewLink({ address, language }: { address: string; language: 'nl' | 'en' }) {
  const [copied, setCopied] = useState<string | null>(null)
  const addressId = useId()
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(address)
  }
  return (
    <div className="share-draft__new">
      <label htmlFor={addressId}>{said.once[language]}</label>
      <input
        id={addressId}
        type="text"
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <Button buttonStyle="primary" margin={false} size="medium" onClick={() => void copy()}>
        {said.copy[language]}
      </Button>
      <p role="status">{copied === address ? said.copied[language] : ''}</p>
    </div>
  )
}

const said = {
  once: words(
    'Dit is de link. U ziet hem maar één keer, dus kopieer hem nu.',
    'This is the link. You see it only once, so copy it now.',
  ),
  copy: words('Kopieer de link', 'Copy the link'),
  copied: words('De link is gekopieerd.', 'The link was copied.'),
}
