import type { StepRelation } from '@/decisions/view'

import { momentOf, relationBackWords, relationKindLabels } from '@/decisions/view'

type Props = {
  relations: readonly StepRelation[]
  today: string
  /** Where the other step stands: on this page, or on its own. */
  addressOf: (slug: string) => string
}

/** How a step stands to others, in words, each with the way there. */
export function StepRelations({ relations, today, addressOf }: Props) {
  if (relations.length === 0) return null
  return (
    <ul className="step-relations" aria-label="Verband met andere stappen">
      {relations.map((relation) => (
        <li
          key={`${relation.kind} ${relation.direction} ${relation.step.slug}`}
          data-kind={relation.kind}
        >
          {relationWords(relation, today)}:{' '}
          <a href={addressOf(relation.step.slug)}>{relation.step.title}</a>{' '}
          <span className="soft">({relation.step.when.short})</span>
        </li>
      ))}
    </ul>
  )
}

/** Whether something else took the place of this step; a plan to do so did not. */
export const isReplaced = (relations: readonly StepRelation[], today: string): boolean =>
  relations.some((relation) => replaces(relation) && momentOf(relation.step, today) === 'gebeurd')

const replaces = ({ kind, direction }: StepRelation): boolean =>
  kind === 'vervangt' && direction === 'back'

function relationWords(relation: StepRelation, today: string): string {
  if (replaces(relation))
    return momentOf(relation.step, today) === 'gebeurd'
      ? 'Vervangen door'
      : 'Wordt misschien vervangen door'
  const { kind, direction } = relation
  return direction === 'back' ? relationBackWords[kind] : relationKindLabels[kind].nl
}
