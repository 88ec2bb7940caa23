import type { StepRelation } from '@/decisions/view'

import { relationBackWords, relationKindLabels } from '@/decisions/view'

type Props = {
  relations: readonly StepRelation[]
  /** Where the other step stands: on this page, or on its own. */
  addressOf: (slug: string) => string
}

/** How a step stands to others, in words, each with the way there. */
export function StepRelations({ relations, addressOf }: Props) {
  if (relations.length === 0) return null
  return (
    <ul className="step-relations" aria-label="Verband met andere stappen">
      {relations.map(({ kind, direction, step }) => (
        <li key={`${kind} ${direction} ${step.slug}`} data-kind={kind}>
          {direction === 'back' ? relationBackWords[kind] : relationKindLabels[kind].nl}:{' '}
          <a href={addressOf(step.slug)}>{step.title}</a>{' '}
          <span className="soft">({step.when.short})</span>
        </li>
      ))}
    </ul>
  )
}

/** Whether something else took the place of this step. */
export const isReplaced = (relations: readonly StepRelation[]): boolean =>
  relations.some(({ kind, direction }) => kind === 'vervangt' && direction === 'back')
