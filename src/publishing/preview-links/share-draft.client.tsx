'use client'

import type { Stage } from '../workflow/workflow'
import type { LinkDays, ShownLink } from './preview-link'

import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { words } from '@/platform/words'

import { canBeShared, linkDays } from './preview-link'
import { LinkList } from './link-list.client'
import { NewLink } from './new-link.client'

import './share-draft.css'

/** In the side bar: lets somebody without an account read the draft, and ends that again. */
export function ShareDraft() {
  const { id } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const stage = useFormFields(([fields]) => fields.stage?.value) as Stage | undefined
  const [links, setLinks] = useState<ShownLink[]>([])
  const [label, setLabel] = useState('')
  const [days, setDays] = useState<LinkDays>(3)
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const say = (name: keyof typeof said) => said[name][language]

  const look = useCallback(async () => {
    if (id === undefined) return
    const query = `where[postId][equals]=${id}&limit=50&depth=0`
    const answer = await askServer<{ docs: ShownLink[] }>(`${api}/preview-links?${query}`)
    if (answer.ok) setLinks(answer.body.docs)
  }, [api, id])

  useEffect(() => {
    // After the paint: what is asked for here is no part of the form.
    const moment = setTimeout(() => void look())
    return () => clearTimeout(moment)
  }, [look])

  if (id === undefined || !canBeShared(stage ?? 'concept')) return null

  const share = async () => {
    setProblem(null)
    const answer = await askServer<{ address: string }>(`${api}/preview-links/share`, {
      method: 'POST',
      body: { post: id, label, days },
    })
    if (!answer.ok) {
      setProblem(answer.message)
      return
    }
    setAddress(answer.body.address)
    setLabel('')
    await look()
  }
  const withdraw = async (link: string) => {
    const answer = await askServer(`${api}/preview-links/${link}/withdraw`, { method: 'POST' })
    setProblem(answer.ok ? null : answer.message)
    await look()
  }

  return (
    <section className="share-draft" aria-label={say('heading')}>
      <h3>{say('heading')}</h3>
      <p>{say('why')}</p>
      <label>
        {say('forWhom')}
        <input
          type="text"
          maxLength={120}
          value={label}
          onChange={({ target }) => setLabel(target.value)}
        />
      </label>
      <label>
        {say('howLong')}
        <select value={days} onChange={({ target }) => setDays(Number(target.value) as LinkDays)}>
          {linkDays.map((count) => (
            <option key={count} value={count}>
              {count} {count === 1 ? say('day') : say('days')}
            </option>
          ))}
        </select>
      </label>
      <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => void share()}>
        {say('make')}
      </Button>
      {problem ? (
        <p role="alert" className="share-draft__problem">
          {problem}
        </p>
      ) : null}
      {address ? <NewLink address={address} language={language} /> : null}
      <LinkList links={links} language={language} onWithdraw={(link) => void withdraw(link)} />
    </section>
  )
}

const said = {
  heading: words('Deel een voorbeeld', 'Share a preview'),
  why: words(
    'Laat iemand zonder account meelezen. De link stopt vanzelf, en zodra dit stuk online staat.',
    'Let somebody without an account read along. The link ends by itself, and once this is online.',
  ),
  forWhom: words('Voor wie?', 'For whom?'),
  howLong: words('Hoe lang werkt de link?', 'How long does the link work?'),
  day: words('dag', 'day'),
  days: words('dagen', 'days'),
  make: words('Maak een link', 'Make a link'),
}
