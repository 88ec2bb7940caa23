type Props = {
  question: string
  /** Part of the address, so that an answer can be linked to: "wat-verandert-er-voor-mij". */
  anchor: string
  /** The answer, rendered. */
  children: React.ReactNode
}

/** A question and its answer, with an address of its own. */
export function ExplanationBlock({ question, anchor, children }: Props) {
  return (
    <section className="explanation" id={anchor} aria-labelledby={`${anchor}-vraag`}>
      <h3 id={`${anchor}-vraag`}>
        <a href={`#${anchor}`}>{question}</a>
      </h3>
      {children}
    </section>
  )
}
