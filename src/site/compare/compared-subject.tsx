import type { ComparedSubject } from '@/publishing/view'

import { voteSentence } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { ShownTime } from '../timeline/shown-time'

import { CompareTable } from './compare-table'

type Props = {
  subject: ComparedSubject
  /** Of its heading; null on a page that is about this step alone. */
  level: 2 | 3 | null
}

/** One step of a dossier, or the dossier as a whole, with every party. */
export function ComparedSubjectBlock({ subject, level }: Props) {
  const { step } = subject
  const title = step?.title ?? 'Het hele dossier'
  return (
    <section className="block" aria-label={title}>
      {level === null ? null : (
        <Heading level={level}>
          {step === null ? title : <a href={decisionAddress(step.slug)}>{title}</a>}
        </Heading>
      )}
      {step === null ? null : (
        <p className="small soft">
          <ShownTime date={step.when} />
        </p>
      )}
      {step?.votes ? <p className="text">{voteSentence(step.votes, step)}</p> : null}
      <CompareTable subject={subject} label={`Partijen over: ${title}`} />
    </section>
  )
}

function Heading({ level, children }: { level: 2 | 3; children: React.ReactNode }) {
  const Tag = `h${level}` as const
  return <Tag>{children}</Tag>
}
