type Option = { label: string; href: string; isChosen: boolean }

type Props = { label: string; options: readonly Option[] }

/** A choice between parts of a list; each has an address that can be kept and shared. */
export function AddressChoice({ label, options }: Props) {
  return (
    <nav aria-label={label}>
      <p className="text-links choice">
        {options.map((option) => (
          <a
            key={option.href}
            href={option.href}
            aria-current={option.isChosen ? 'page' : undefined}
          >
            {option.label}
          </a>
        ))}
      </p>
    </nav>
  )
}
