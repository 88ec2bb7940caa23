type Props = { title: string; address: string }

/** Plain links: nothing of another company is loaded before a reader chooses it. */
export function ShareLinks({ title, address }: Props) {
  const text = encodeURIComponent(`${title} ${address}`)
  return (
    <nav className="share block small" aria-label="Delen">
      <ul className="text-links">
        <li>
          <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${text}`}>Deel met e-mail</a>
        </li>
        <li>
          <a href={`https://wa.me/?text=${text}`} rel="noreferrer">
            Deel met WhatsApp
          </a>
        </li>
      </ul>
    </nav>
  )
}
