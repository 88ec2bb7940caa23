type Props = { title: string; text: string | null; label: string; url: string }

export function CallToActionBlock({ title, text, label, url }: Props) {
  return (
    <section className="call" aria-label={title}>
      <h3>{title}</h3>
      {text === null ? null : <p>{text}</p>}
      <p>
        <a className="button" href={url}>
          {label}
        </a>
      </p>
    </section>
  )
}
