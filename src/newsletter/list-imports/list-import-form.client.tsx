'use client'

import type { SubmitEvent } from 'react'
import type { ImportedList } from './import-list.command'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'

import { declarationFor } from './declaration'
import { listImportWords } from './list-import-words'

type Props = {
  parties: readonly { id: string; name: string }[]
  language: 'nl' | 'en'
  /** Null while nothing is known: before, during, and when it was refused. */
  onOutcome: (outcome: ImportedList | null) => void
}

/** Which party, which file, and the declaration, which is Dutch for everybody: it is what is kept. */
export function ListImportForm({ parties, language, onOutcome }: Props) {
  const { api } = useConfig().config.routes
  const [chosen, setChosen] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const problemId = useId()
  const say = (name: 'party' | 'file' | 'declaration' | 'send' | 'busy') =>
    listImportWords[name][language]
  const party = parties.find(({ id }) => id === chosen) ?? parties[0]
  if (!party) return null
  const declaration = declarationFor(party.name)

  const send = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget
    const body = new FormData(form)
    body.set('party', party.id)
    setBusy(true)
    setProblem('')
    onOutcome(null)
    const answer = await askServer<ImportedList>(`${api}/list-imports/upload`, {
      method: 'POST',
      body,
    })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.message)
      return
    }
    form.reset()
    onOutcome(answer.body)
  }
  return (
    <form
      className="list-import__form"
      aria-describedby={problem ? problemId : undefined}
      onSubmit={(event) => void send(event)}
    >
      {parties.length > 1 && (
        <label>
          {say('party')}
          <select value={party.id} onChange={({ target }) => setChosen(target.value)}>
            {parties.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {say('file')}
        <input type="file" name="file" accept=".csv,text/csv" required />
      </label>
      <fieldset>
        <legend>{say('declaration')}</legend>
        <label className="list-import__declaration" lang="nl">
          <input type="checkbox" name="declaration" value={declaration} required />
          <span>{declaration}</span>
        </label>
      </fieldset>
      <Button type="submit" buttonStyle="primary" margin={false} disabled={isBusy}>
        {isBusy ? say('busy') : say('send')}
      </Button>
      {problem && (
        <p className="list-import__problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
