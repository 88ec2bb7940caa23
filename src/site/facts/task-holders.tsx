import type { TaskHolder, TaskView } from '@/decisions/view'

import { dateAfter, periodWords } from '@/decisions/view'

import { decisionAddress, organisationAddress } from '../addresses'
import { capitalised } from '../words'

type Props = { task: TaskView }

export function HoldersNow({ task: { now } }: Props) {
  if (now.length === 0) return <p>Het is niet bekend wie dit nu doet.</p>
  return now.map((holder) => (
    <p key={keyOf(holder)}>
      {holder.isLeaving ? 'Nu nog ' : null}
      <Name holder={holder} />
      <Said words={holder.from && dateAfter('sinds', holder.from)} />
      <Since holder={holder} />
    </p>
  ))
}

/** Who comes, who goes, and what nobody knows yet. */
export function TaskChanges({ task: { now, later } }: Props) {
  const ending = now.filter(({ until, isLeaving }) => until !== null || isLeaving)
  if (ending.length + later.length === 0)
    return <p className="soft small task-none">Niets bekend.</p>
  return (
    <>
      {ending.map(({ organisation, until }) => (
        <p key={`weg ${organisation.slug}`}>
          {until === null
            ? `${organisation.name} stopt hiermee. Wanneer, is niet ingevuld.`
            : `${capitalised(periodWords({ from: null, until }) ?? '')}: ${organisation.name}.`}
        </p>
      ))}
      {later.map((holder) => (
        <p key={keyOf(holder)}>
          <b>{capitalised(periodWords(holder) ?? '')}:</b> <Name holder={holder} />
          <Since holder={holder} />
        </p>
      ))}
      {later.length === 0 && ending.length === now.length ? (
        <p>Wie het daarna doet, is nog niet bekend.</p>
      ) : null}
    </>
  )
}

export function HoldersBefore({ task: { before } }: Props) {
  if (before.length === 0) return <p className="soft small task-none">Niet bekend.</p>
  return before.map((holder) => (
    <p key={keyOf(holder)}>
      <Name holder={holder} />
      <Said words={periodWords(holder)} />
    </p>
  ))
}

function Name({ holder: { organisation } }: { holder: TaskHolder }) {
  return <a href={organisationAddress(organisation.slug)}>{organisation.name}</a>
}

function Said({ words }: { words: string | null }) {
  return words === null ? null : <span className="soft">, {words}</span>
}

function Since({ holder: { since } }: { holder: TaskHolder }) {
  if (since === null) return null
  return (
    <span className="small task-since">
      Volgens: <a href={decisionAddress(since.slug)}>{since.title}</a>
    </span>
  )
}

const keyOf = ({ organisation, from }: TaskHolder) => `${organisation.slug} ${from?.edtf ?? ''}`
