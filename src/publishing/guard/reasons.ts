import type { Overruled } from './finding'

import { z } from 'zod'

const Reason = z.object({ finding: z.string(), reason: z.string() })

/** The reasons in the rows of a form or a stored post; a row that is not finished is none. */
export function readReasons(rows: unknown): Overruled[] {
  const parsed = z.array(z.unknown()).safeParse(rows)
  return (parsed.success ? parsed.data : []).flatMap((row) => {
    const reason = Reason.safeParse(row)
    return reason.success ? [reason.data] : []
  })
}
