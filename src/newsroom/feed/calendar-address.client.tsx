'use client'

import type { User } from '@/payload-types'

import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { fetchNewsroom } from '../fetch-newsroom.client'
import { useLanguage } from '../use-language.client'

import { addressWords } from './address-words'

type Answer = { address?: string; hasAddress?: boolean }

/** To read along in a calendar program. The address is shown when it is made; after that only that there is one. */
export function CalendarAddress() {
  const language = useLanguage()
  const { user } = useAuth<User>()
  const { api } = useConfig().config.routes
  const path = `${api}/redactie/agenda-adres`
  const [state, setState] = useState<Answer>({})
  const [said, setSaid] = useState('')

  useEffect(() => {
    void fetchNewsroom<Answer>(path).then((answer) => {
      if (answer.kind === 'answer') setState(answer.body)
    })
  }, [path])

  const act = async (method: 'POST' | 'DELETE'): Promise<void> => {
    const answer = await fetchNewsroom<Answer>(path, { method })
    if (answer.kind === 'answer') {
      setState({ hasAddress: method === 'POST', ...answer.body })
      setSaid(addressWords[method === 'POST' ? 'made' : 'withdrawn'][language])
    } else setSaid(answer.message ?? addressWords.failed[language])
  }
  if (!user?.seats?.length) return null
  return (
    <section className="desk-address" aria-labelledby="desk-address">
      <h2 id="desk-address">{addressWords.heading[language]}</h2>
      <p className="desk-hint">{addressWords.explanation[language]}</p>
      {state.address && <ShownAddress address={state.address} onCopied={setSaid} />}
      {state.hasAddress && !state.address && <p>{addressWords.exists[language]}</p>}
      <div className="desk-address__ways">
        <Button buttonStyle="secondary" margin={false} onClick={() => void act('POST')}>
          {addressWords[state.hasAddress ? 'renew' : 'make'][language]}
        </Button>
        {state.hasAddress && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void act('DELETE')}>
            {addressWords.withdraw[language]}
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  )
}

type ShownAddressProps = { address: string; onCopied: (said: string) => void }

function ShownAddress({ address, onCopied }: ShownAddressProps) {
  const language = useLanguage()
  const id = useId()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    onCopied(addressWords.copied[language])
  }
  return (
    <div className="desk-address__shown">
      <label htmlFor={id}>{addressWords.label[language]}</label>
      <input id={id} readOnly value={address} onFocus={({ target }) => target.select()} />
      <div className="desk-address__ways">
        <Button buttonStyle="primary" margin={false} onClick={() => void copy()}>
          {addressWords.copy[language]}
        </Button>
        <a href={address.replace(/^https?:/, 'webcal:')}>{addressWords.open[language]}</a>
      </div>
    </div>
  )
}
