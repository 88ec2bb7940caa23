export function FooterLinks({ links }: { links: readonly { label: string; href: string }[] }) {
  return (
    <nav aria-label="Onder aan de pagina">
      <ul className="links small">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
