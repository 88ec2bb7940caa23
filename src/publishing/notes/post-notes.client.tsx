'use client'

import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { wallTime } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'
import { words } from '@/platform/words'

import { Mentions } from './mentions.client'

import './post-notes.css'

type Note = { id: string; createdAt: string; authorName?: string | null; text: string }

/** What colleagues said about this post, and a place to answer. No note is ever public. */
export function PostNotes() {
  const { id } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const party = useFormFields(([fields]) => idOf(fields.party?.value))
  const [notes, setNotes] = useState<Note[]>([])
  const [text, setText] = useState('')
  const [mentions, setMentions] = useState<string[]>([])
  const [told, setTold] = useState<{ isProblem: boolean; message: string } | null>(null)
  const say = (name: keyof typeof said) => said[name][language]

  const look = useCallback(async () => {
    if (id === undefined) return
    const query = `where[postId][equals]=${id}&sort=createdAt&limit=200&depth=0`
    const answer = await askServer<{ docs: Note[] }>(`${api}/post-notes?${query}`)
    if (answer.ok) setNotes(answer.body.docs)
  }, [api, id])

  useEffect(() => {
    const moment = setTimeout(() => void look())
    return () => clearTimeout(moment)
  }, [look])

  if (id === undefined || party === null) return null

  const add = async () => {
    const body = { party, postId: String(id), text, mentions }
    const answer = await askServer(`${api}/post-notes`, { method: 'POST', body })
    if (!answer.ok) {
      setTold({ isProblem: true, message: answer.message })
      return
    }
    setTold({ isProblem: false, message: say(mentions.length > 0 ? 'mailed' : 'added') })
    setText('')
    setMentions([])
    await look()
  }

  return (
    <section className="post-notes" aria-label={say('heading')}>
      <h3>{say('heading')}</h3>
      <p className="post-notes__hint">{say('never')}</p>
      <ol>
        {notes.map((note) => (
          <li key={note.id}>
            <b>{note.authorName}</b> <span>{shortMoment(note.createdAt)}</span>
            <p>{note.text}</p>
          </li>
        ))}
      </ol>
      <label>
        {say('yours')}
        <textarea
          rows={3}
          maxLength={2000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Mentions party={party} chosen={mentions} onChoose={setMentions} language={language} />
      <div>
        <Button
          buttonStyle="secondary"
          margin={false}
          size="medium"
          disabled={text.trim() === ''}
          onClick={() => void add()}
        >
          {say('add')}
        </Button>
      </div>
      <p role={told?.isProblem ? 'alert' : 'status'} data-problem={told?.isProblem}>
        {told?.message}
      </p>
    </section>
  )
}

/** "22-11-2026, 14.05" by the Dutch clock. */
function shortMoment(savedAt: string): string {
  const [day = '', time = ''] = wallTime(new Date(savedAt)).split('T')
  return `${day.split('-').toReversed().map(Number).join('-')}, ${time.replace(':', '.')}`
}

const said = {
  heading: words('Overleg met collega’s', 'Talk with colleagues'),
  never: words('Lezers zien dit nooit.', 'Readers never see this.'),
  yours: words('Uw notitie', 'Your note'),
  add: words('Plaats notitie', 'Add note'),
  added: words('Uw notitie staat erbij.', 'Your note was added.'),
  mailed: words('Uw notitie staat erbij, en de mail is verstuurd.', 'Added, and mailed.'),
}
