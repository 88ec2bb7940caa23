import type { ShownDate } from '@/decisions/view'

import { machineDate } from '@/decisions/view'

type Props = { date: ShownDate; children?: React.ReactNode }

/** A date in the words of its source; machines get it too, but only where it is exact enough for them. */
export function ShownTime({ date, children = date.text }: Props) {
  const exact = machineDate(date)
  return exact === null ? <span>{children}</span> : <time dateTime={exact}>{children}</time>
}
