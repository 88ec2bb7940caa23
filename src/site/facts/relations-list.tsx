import type { DecisionRelation } from '@/decisions/view'

import { relationBackWords, relationKindLabels, statusWords } from '@/decisions/view'

import { decisionAddress } from '../addresses'
import { ShownTime } from '../timeline/shown-time'

export function RelationsList({ relations }: { relations: readonly DecisionRelation[] }) {
  return (
    <ul className="relations small">
      {relations.map(({ kind, direction, step }) => (
        <li key={`${kind} ${direction} ${step.slug}`}>
          <span className="soft">
            {direction === 'back' ? relationBackWords[kind] : relationKindLabels[kind].nl}
          </span>
          <a href={decisionAddress(step.slug)}>{step.title}</a> <ShownTime date={step.when} />
          {step.status === 'gehouden' ? null : ` (${statusWords[step.status].toLowerCase()})`}
        </li>
      ))}
    </ul>
  )
}
