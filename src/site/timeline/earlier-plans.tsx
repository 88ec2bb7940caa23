import type { DecisionView, EarlierPlan } from '@/decisions/view'

import { slippageWords } from '@/decisions/view'

import { capitalised } from '../words'

import { ShownTime } from './shown-time'

type Props = { step: Pick<DecisionView, 'plans' | 'when' | 'status'> }

/** How far a plan moved, and every date that it had before, with why it was given up. */
export function EarlierPlans({ step: { plans, when, status } }: Props) {
  const [first] = plans
  if (!first) return null
  // What was put off or called off has no new date to compare with.
  const isDated = status === 'gepland' || status === 'gehouden'
  const moved = isDated ? slippageWords({ first: first.when, now: when }) : null
  return (
    <div className="earlier-plans">
      {moved === null ? null : <p>{capitalised(moved)}.</p>}
      <ul className="plans-list">
        {plans.map((plan, index) => (
          <li key={`${index} ${plan.when.edtf}`}>
            {index === 0 ? 'Eerst gepland' : 'Daarna gepland'}: <ShownTime date={plan.when} />
            <WhyItMoved plan={plan} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function WhyItMoved({ plan: { until, reason, sourceUrl } }: { plan: EarlierPlan }) {
  const words = [
    until === null ? null : `plan tot en met ${until}`,
    reason === null ? null : reason.replace(/\.$/, ''),
  ].filter((part) => part !== null)
  if (words.length === 0 && sourceUrl === null) return null
  return (
    <span className="soft">
      {' '}
      ({words.join(': ')}
      {sourceUrl === null ? null : (
        <>
          {words.length > 0 ? ', ' : null}
          <a href={sourceUrl}>
            bron<span className="vh"> van deze verandering</span>
          </a>
        </>
      )}
      )
    </span>
  )
}
