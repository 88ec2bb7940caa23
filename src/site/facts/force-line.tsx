import type { ForceSentence } from '@/decisions/view'

import { Fragment } from 'react'

import { machineDate } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { ShownTime } from '../timeline/shown-time'

/** Whether what was decided still holds, in one line; nothing where nobody can know. */
export function ForceLine({ force }: { force: readonly ForceSentence[] }) {
  if (force.length === 0) return null
  return (
    <p className="force">
      {force.map((sentence) => (
        <Fragment key={`${sentence.words} ${sentence.step?.slug ?? ''}`}>
          <Sentence {...sentence} />{' '}
        </Fragment>
      ))}
    </p>
  )
}

function Sentence({ words, step, since }: ForceSentence) {
  if (step === null) return <b>{words}.</b>
  return (
    <>
      <b>{words}</b> <a href={decisionAddress(step.slug)}>{step.title}</a>
      {since === null ? null : isOneDay(since) ? (
        <>
          {' '}
          op <ShownTime date={since} />
        </>
      ) : (
        <> ({since.text})</>
      )}
      .
    </>
  )
}

const isOneDay = (date: NonNullable<ForceSentence['since']>): boolean =>
  machineDate(date)?.length === '2026-11-21'.length
