type Props = {
  links: readonly { id: string; label: string }[]
  /** The words on the button that goes to the sign-up form further down. */
  follow: string
}

/** The parts of a long page, so that nobody has to scroll past what is not asked for. */
export function JumpLinks({ links, follow }: Props) {
  return (
    <nav className="jump" aria-label="Op deze pagina">
      <ul className="jump-list">
        {links.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
      <a className="button quiet" href="#volgen">
        {follow}
      </a>
    </nav>
  )
}
