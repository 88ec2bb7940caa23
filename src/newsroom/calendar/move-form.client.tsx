'use client'

import type { CalendarPost } from './calendar-items'
import type { Move } from './use-calendar.client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { useLanguage } from '../use-language.client'

import { calendarWords } from './calendar-words'

type MoveFormProps = { post: CalendarPost; today: string; onMove: Move; onDone: () => void }

/** An evening hour, when a councillor's readers are home; only a start for whoever has not chosen yet. */
const usualTime = '20:00'

/** A day and an hour of the Dutch clock. The server decides whether the post may move there. */
export function MoveForm({ post, today, onMove, onDone }: MoveFormProps) {
  const language = useLanguage()
  const [day, setDay] = useState(post.at?.slice(0, 10) ?? today)
  const [time, setTime] = useState(post.at?.slice(11, 16) ?? usualTime)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()

  const move = async (): Promise<void> => {
    setBusy(true)
    setRefusal(null)
    const reason = await onMove(post, `${day}T${time}`)
    setBusy(false)
    if (reason === null) onDone()
    else setRefusal(reason || calendarWords.notMoved[language])
  }
  return (
    <form
      className="desk-move"
      onSubmit={(event) => {
        event.preventDefault()
        void move()
      }}
    >
      <div>
        <label htmlFor={`${id}-day`}>{calendarWords.day[language]}</label>
        <input
          id={`${id}-day`}
          type="date"
          required
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-time`}>{calendarWords.time[language]}</label>
        <input
          id={`${id}-time`}
          type="time"
          required
          value={time}
          onChange={({ target }) => setTime(target.value)}
        />
      </div>
      <Button type="submit" buttonStyle="primary" margin={false} disabled={isBusy}>
        {calendarWords[post.stage === 'gepland' ? 'move' : 'plan'][language]}
      </Button>
      {refusal !== null && <p role="alert">{refusal}</p>}
    </form>
  )
}
