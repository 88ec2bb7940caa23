import type { AgendaItem } from '@/decisions/view'

import { dayParts, earlierPlanWords, machineDate } from '@/decisions/view'

import { decisionAddress, dossierAddress, meetingAddress, meetingAnchor } from '../addresses'
import { capitalised } from '../words'

type Props = { item: AgendaItem; isCompact?: boolean }

/** A day gets a calendar leaf; a vaguer date stands there in its own words. */
export function AgendaLine({ item, isCompact = false }: Props) {
  const place = [item.bodyName, item.municipality?.name, isCompact ? null : item.location]
    .filter(Boolean)
    .join(' · ')
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
        {place === '' ? null : <p className="meta">{place}</p>}
        <Remark item={item} />
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

function Title({ item, isCompact }: Required<Props>) {
  if (item.kind === 'stap') return <a href={decisionAddress(item.slug)}>{item.title}</a>
  return isCompact ? <a href={meetingAddress(item.id)}>{item.title}</a> : item.title
}

function Leaf({ item: { when, startTime } }: { item: AgendaItem }) {
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

function Remark({ item }: { item: AgendaItem }) {
  const remark = remarks[item.status]
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
