type Props = {
  /** Without a slash at the end: "https://raadlijn.example". */
  origin: string
  /** Of the calendar, as a path. */
  path: string
}

/** One tap puts the calendar in the program of a phone; the plain address is for programs that want it typed in. */
export function CalendarLinks({ origin, path }: Props) {
  const address = `${origin}${path}`
  return (
    <>
      <p className="actions">
        <a className="button quiet" href={address.replace(/^https?:/, 'webcal:')}>
          In uw agenda
        </a>
      </p>
      <p className="text-links no-print">
        <a href={address} type="text/calendar">
          Of kopieer het adres van deze agenda
        </a>
      </p>
    </>
  )
}
