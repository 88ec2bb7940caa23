import type { ShownInvolvement } from '@/decisions/view'

import { involvementOn } from '@/decisions/view'

import { InvolvementGroup } from './involvement-group'

type Props = { involved: readonly ShownInvolvement[]; today: string }

/** Who does what now, who will, and who did. */
export function InvolvedOrganisations({ involved, today }: Props) {
  const { now, later, before } = involvementOn(involved, today)
  return (
    <>
      <InvolvementGroup title="Nu" rows={now} emptyText="Het is niet bekend wie dit nu doet." />
      <InvolvementGroup title="Straks" rows={later} />
      <InvolvementGroup title="Eerder" rows={before} />
    </>
  )
}
