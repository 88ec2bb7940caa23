type WrittenDate = { edtf?: string | null; asWritten?: string | null }
type Plan = { when?: WrittenDate | null; [field: string]: unknown }
type Step = { status?: string | null; when?: WrittenDate | null; plannedWhen?: Plan[] | null }

/**
 * The earlier plans of a step after a change, oldest first. Those that were there stay, whatever the change says of
 * them; a plan that gave way to another date is added. A step that took place on the planned day adds nothing.
 */
export function plansAfterChange({ before, after }: { before: Step; after: Step }): Plan[] {
  const kept = before.plannedWhen ?? []
  const added = (after.plannedWhen ?? []).filter(
    (plan) => !kept.some((other) => isSameDate(other.when, plan.when)),
  )
  const wasPlan = before.status === 'gepland' || before.status === 'uitgesteld'
  const hasMoved = after.when !== undefined && !isSameDate(before.when, after.when)
  const plans = [...kept.map((plan) => withSource(plan, after.plannedWhen)), ...added]
  const isKnown = plans.some((plan) => isSameDate(plan.when, before.when))
  return wasPlan && hasMoved && before.when?.edtf && !isKnown
    ? [...plans, { when: before.when }]
    : plans
}

/** The date of an earlier plan is fixed; what is told about it (the reason of the change) may be mended. */
function withSource(plan: Plan, mended: Plan[] | null | undefined): Plan {
  const same = mended?.find((other) => isSameDate(other.when, plan.when))
  return same ? { ...same, when: plan.when } : plan
}

function isSameDate(
  one: WrittenDate | null | undefined,
  other: WrittenDate | null | undefined,
): boolean {
  return (one?.edtf ?? '') === (other?.edtf ?? '')
}
