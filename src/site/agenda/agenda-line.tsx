import type { AgendaItem } from '@/decisions/view'

import { Fragment } from 'react'

import { dayParts, earlierPlanWords, machineDate } from '@/decisions/view'

import {
  bodyAddress,
  decisionAddress,
  dossierAddress,
  meetingAddress,
  meetingAnchor,
} from '../addresses'
import { capitalised } from '../words'

type Props = {
  item: AgendaItem
  isCompact?: boolean
  /** Its day has passed; then what was only planned says that nobody knows yet. */
  isOver?: boolean
  /** On the page of the body itself, which need not be named and linked on every line. */
  isOfOneBody?: boolean
}

/** A day gets a calendar leaf; a vaguer date stands there in its own words. */
export function AgendaLine({
  item,
  isCompact = false,
  isOver = false,
  isOfOneBody = false,
}: Props) {
  return (
    <li
      className="agenda-item"
      // The short list stands on other pages, and points here.
      id={item.kind === 'vergadering' && !isCompact ? meetingAnchor(item.id) : undefined}
    >
      <Leaf item={item} />
      <div>
        <h3>
          <Title item={item} isCompact={isCompact} />
        </h3>
        <Place item={item} isCompact={isCompact} isOfOneBody={isOfOneBody} />
        <Remark item={item} isOver={isOver} />
        {!isCompact && item.kind === 'stap' && item.dossier ? (
          <p className="small">
            Dossier: <a href={dossierAddress(item.dossier.slug)}>{item.dossier.title}</a>
          </p>
        ) : null}
        {!isCompact && item.kind === 'vergadering' ? <Points points={item.points} /> : null}
      </div>
    </li>
  )
}

type PlaceProps = Required<Pick<Props, 'item' | 'isCompact' | 'isOfOneBody'>>

function Place({ item, isCompact, isOfOneBody }: PlaceProps) {
  const { bodyName, bodySlug, municipality, location } = item
  const isLinked = bodySlug !== null && !isCompact
  const body = isLinked ? <a href={bodyAddress(bodySlug)}>{bodyName}</a> : bodyName
  const parts = [
    ...(isOfOneBody ? [] : [body, municipality?.name]),
    isCompact ? null : location,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p className="meta">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index === 0 ? null : ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

function Title({ item, isCompact }: Required<Pick<Props, 'item' | 'isCompact'>>) {
  if (item.kind === 'stap') return <a href={decisionAddress(item.slug)}>{item.title}</a>
  return isCompact ? <a href={meetingAddress(item.id)}>{item.title}</a> : item.title
}

/** A day as a leaf of the calendar; what is vaguer in its own words. */
export function Leaf({
  item: { when, startTime },
}: {
  item: Pick<AgendaItem, 'when' | 'startTime'>
}) {
  const parts = dayParts(when)
  if (parts === null) return <p className="leaf vague">{when.text}</p>
  return (
    <p className="leaf">
      <time dateTime={startTime ? `${when.edtf}T${startTime}` : (machineDate(when) ?? undefined)}>
        <b>{parts.day}</b> {parts.rest}
        {startTime ? <span>{startTime.replace(':', '.')} uur</span> : null}
      </time>
    </p>
  )
}

function Remark({ item, isOver }: Required<Pick<Props, 'item' | 'isOver'>>) {
  const remark = isOver ? pastRemarks[item.status] : remarks[item.status]
  const earlier = earlierPlanWords(item)
  return (
    <>
      {remark === null ? null : <p className="agenda-remark">{remark}</p>}
      {earlier === null ? null : <p className="meta">{capitalised(earlier)}</p>}
    </>
  )
}

const remarks: Record<AgendaItem['status'], string | null> = {
  gepland: null,
  gehouden: 'Is geweest',
  uitgesteld: 'Uitgesteld, nieuwe datum nog niet zeker',
  vervallen: 'Gaat niet door',
  geannuleerd: 'Gaat niet door',
}

const pastRemarks: Record<AgendaItem['status'], string | null> = {
  ...remarks,
  gepland: 'Was gepland; of het doorging is niet ingevuld',
  vervallen: 'Ging niet door',
  geannuleerd: 'Ging niet door',
}

function Points({ points }: { points: Extract<AgendaItem, { kind: 'vergadering' }>['points'] }) {
  if (points.length === 0) return null
  return (
    <ul className="agenda-points">
      {points.map(({ number, title, decisionSlug }) => (
        <li key={`${number ?? ''} ${title}`}>
          {number === null ? null : <span className="soft">{number} </span>}
          {decisionSlug === null ? title : <a href={decisionAddress(decisionSlug)}>{title}</a>}
        </li>
      ))}
    </ul>
  )
}
