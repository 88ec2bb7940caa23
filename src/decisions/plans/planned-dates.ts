type WrittenDate = { edtf?: string | null; asWritten?: string | null }
type Plan = { id?: string | null; when?: WrittenDate | null; [field: string]: unknown }
type Step = { status?: string | null; when?: WrittenDate | null; plannedWhen?: Plan[] | null }

/** What is told about the move that is made right now; it stays with the plan that gives way. */
export type PlanChange = { changedOn: string; reason?: string | null; sourceUrl?: string | null }

/**
 * The earlier plans of a step after a change, oldest first. Those that were there stay, whatever the change says of
 * them; a plan that gave way to another date is added. A step that took place on the planned day adds nothing.
 */
export function plansAfterChange({
  before,
  after,
  change,
}: {
  before: Step
  after: Step
  change: PlanChange
}): Plan[] {
  const kept = before.plannedWhen ?? []
  const sent = after.plannedWhen ?? []
  const added = sent.filter((plan) => !kept.some((other) => isSamePlan(other, plan)))
  const plans = [...kept.map((plan) => withReason(plan, sent)), ...added]
  if (!hasMoved(before, after)) return plans
  // Whoever entered the old plan by hand in the same save has told it already.
  const isTold = added.some((plan) => isSameDate(plan.when, before.when))
  return isTold ? plans : [...plans, { when: before.when, ...change }]
}

/** Whether a change puts another date in the place of a plan. */
export function hasMoved(before: Step, after: Step): boolean {
  // One that was called off had its date as a plan, and may come back.
  const wasPlan = before.status !== 'gehouden'
  const isOther = after.when !== undefined && !isSameDate(before.when, after.when)
  return wasPlan && isOther && Boolean(before.when?.edtf)
}

/** The date of an earlier plan is fixed; what is told about it (the reason of the change) may be mended. */
function withReason(plan: Plan, sent: readonly Plan[]): Plan {
  const same = sent.find((other) => isSamePlan(plan, other))
  return same ? { ...plan, ...same, when: plan.when, changedOn: plan.changedOn } : plan
}

/** A plan can return, so a row is known by its id; a client that sends none is understood by the date. */
function isSamePlan(one: Plan, other: Plan): boolean {
  return one.id && other.id ? one.id === other.id : isSameDate(one.when, other.when)
}

function isSameDate(
  one: WrittenDate | null | undefined,
  other: WrittenDate | null | undefined,
): boolean {
  return (one?.edtf ?? '') === (other?.edtf ?? '')
}
