type Props = {
  label: string
  items: readonly { label: string; href: string; isCurrent: boolean }[]
}

/** All items are always in view, on a phone too: nothing to open, nothing to scroll sideways. */
export function Menu({ label, items }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="menu">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.isCurrent ? 'true' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
