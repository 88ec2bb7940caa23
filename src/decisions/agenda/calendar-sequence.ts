type InCalendar = {
  when?: { edtf?: string | null } | null
  startTime?: string | null
  location?: string | null
  status?: string | null
}

const calledOff = ['geannuleerd', 'vervallen']

/**
 * Whether calendars must take over a change at once (RFC 5545, section 3.8.7.4): another time, another place, or called
 * off and back on. What a change does not mention stays as it was.
 */
export function isRevision(before: InCalendar, change: InCalendar): boolean {
  const after = { ...before, ...change }
  return shownIn(before) !== shownIn(after)
}

function shownIn({ when, startTime, location, status }: InCalendar): string {
  const isOff = calledOff.includes(status ?? '')
  return JSON.stringify([when?.edtf ?? '', startTime ?? '', location ?? '', isOff])
}
