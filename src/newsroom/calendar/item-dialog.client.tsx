'use client'

import type { CalendarItem } from './calendar-items'
import type { Move } from './use-calendar.client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'

import { stageLabels } from '@/publishing/view'

import { longDay, longMoment } from '../day-words'
import { useLanguage } from '../use-language.client'

import { startOf } from './calendar-items'
import { calendarWords, labelOf } from './calendar-words'
import { MoveForm } from './move-form.client'

type ItemDialogProps = {
  item: CalendarItem
  today: string
  onMove: Move
  onClose: () => void
}

/** What an item is, where to find it, and for who may: another moment. The browser keeps the focus inside. */
export function ItemDialog({ item, today, onMove, onClose }: ItemDialogProps) {
  const language = useLanguage()
  const { admin } = useConfig().config.routes
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const href = item.kind === 'stuk' ? `${admin}/collections/posts/${item.id}` : item.href
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby={titleId} onClose={onClose}>
      <p className="desk-dialog__what">{labelOf(item)[language]}</p>
      <h2 id={titleId}>{item.title}</h2>
      <dl>
        {factsOf(item, language).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {item.kind === 'stuk' && item.isMovable && (
        <MoveForm
          post={item}
          today={today}
          onMove={onMove}
          onDone={() => dialog.current?.close()}
        />
      )}
      {item.kind === 'stuk' && item.mark === 'gepland' && !item.isMovable && (
        <p>{calendarWords.onlyEditors[language]}</p>
      )}
      <div className="desk-dialog__ways">
        <a href={href}>{calendarWords[item.kind === 'stuk' ? 'open' : 'look'][language]}</a>
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {calendarWords.close[language]}
        </Button>
      </div>
    </dialog>
  )
}

function factsOf(item: CalendarItem, language: 'nl' | 'en'): [name: string, value: string][] {
  const start = startOf(item)
  const when = start?.includes('T')
    ? longMoment(start, language)
    : start !== null
      ? longDay(start, language)
      : item.kind === 'stuk'
        ? ''
        : item.when
  const facts: [string, string][] = [[calendarWords.when[language], when]]
  if (item.kind !== 'stuk') facts.push([calendarWords.where[language], item.place])
  else
    facts.push(
      [calendarWords.stage[language], stageLabels[item.stage][language]],
      [calendarWords.party[language], item.party.name],
      [calendarWords.author[language], item.authors.map(({ name }) => name).join(', ')],
    )
  return facts.filter(([, value]) => value !== '')
}
