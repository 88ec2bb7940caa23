import type { BlockLevel } from './block-heading'

import { BlockHeading } from './block-heading'

type Props = {
  question: string
  /** Part of the address, so that an answer can be linked to: "wat-verandert-er-voor-mij". */
  anchor: string
  level?: BlockLevel
  /** The answer, rendered. */
  children: React.ReactNode
}

/** A question and its answer, with an address of its own. */
export function ExplanationBlock({ question, anchor, level = 3, children }: Props) {
  return (
    <section className="explanation" id={anchor} aria-labelledby={`${anchor}-vraag`}>
      <BlockHeading level={level} id={`${anchor}-vraag`}>
        <a href={`#${anchor}`}>{question}</a>
      </BlockHeading>
      {children}
    </section>
  )
}
