type Props = {
  id: string
  /** What was typed before a fault was found. */
  value?: string
  fault?: string
}

export function EmailField({ id, value, fault }: Props) {
  return (
    <div>
      <label htmlFor={id}>Uw e-mailadres</label>
      {fault ? (
        <p className="fault" id={`${id}-fout`}>
          {fault}
        </p>
      ) : null}
      <input
        id={id}
        name="email"
        type="email"
        autoComplete="email"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fout` : undefined}
      />
    </div>
  )
}
