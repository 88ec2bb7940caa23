'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { words } from '@/platform/words'

type Colleague = { id: string; name: string }
type Props = {
  party: string
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
  language: 'nl' | 'en'
}

/** Which colleagues of the party get the note by mail. */
export function Mentions({ party, chosen, onChoose, language }: Props) {
  const { user } = useAuth()
  const { api } = useConfig().config.routes
  const [colleagues, setColleagues] = useState<Colleague[]>([])

  useEffect(() => {
    let isWanted = true
    const query = `where[seats.party][equals]=${party}&sort=name&limit=100&depth=0`
    void askServer<{ docs: Colleague[] }>(`${api}/users?${query}`).then((answer) => {
      if (isWanted && answer.ok) setColleagues(answer.body.docs)
    })
    return () => {
      isWanted = false
    }
  }, [api, party])

  const others = colleagues.filter(({ id }) => id !== user?.id)
  if (others.length === 0) return null
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset>
      <legend>{legend[language]}</legend>
      {others.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

const legend = words('Wie krijgt deze notitie per mail?', 'Who gets this note by mail?')
