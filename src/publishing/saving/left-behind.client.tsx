'use client'

import type { LocalCopy } from './local-copy'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { wallTime } from '@/platform/amsterdam-time'
import { words } from '@/platform/words'

import { newestSave } from './newest-save.client'

type Props = {
  copy: LocalCopy
  /** Of the post, at the server. */
  address: string
  onForget: () => void
  language: 'nl' | 'en'
}

/** Offers a text that never reached the server. The text that is there now stays under Versions. */
export function LeftBehind({ copy, address, onForget, language }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const putBack = async () => {
    setBusy(true)
    const basedOn = await newestSave(address)
    const answer = await askServer(`${address}?autosave=true&draft=true&depth=0`, {
      method: 'PATCH',
      body: { ...copy.content, _status: 'draft', ...(basedOn && { basedOn }) },
    })
    if (!answer.ok) {
      setBusy(false)
      setRefusal(answer.message)
      return
    }
    onForget()
    window.location.reload()
  }

  return (
    <div className="save-notice__box">
      <p>{found(momentOf(copy))[language]}</p>
      <p className="save-notice__ways">
        <Button margin={false} disabled={isBusy} onClick={() => void putBack()}>
          {back[language]}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={onForget}>
          {away[language]}
        </Button>
      </p>
      <p className="save-notice__hint">{refusal ?? hint[language]}</p>
    </div>
  )
}

/** "22-11-2026 om 21.14 uur" by the Dutch clock. */
function momentOf({ keptAt }: LocalCopy): string {
  const [day = '', time = ''] = wallTime(new Date(keptAt)).split('T')
  return `${day.split('-').toReversed().map(Number).join('-')} om ${time.replace(':', '.')} uur`
}

const found = (moment: string) =>
  words(
    `In deze browser staat nog tekst van u, van ${moment}, die niet bewaard is.`,
    `This browser still holds a text of yours that was not saved (${moment}).`,
  )
const back = words('Zet mijn tekst terug', 'Put my text back')
const away = words('Gooi die tekst weg', 'Throw it away')
const hint = words(
  'Zet u uw tekst terug? Wat nu in het formulier staat, blijft te vinden bij Versies.',
  'What is in the form now stays under Versions.',
)
