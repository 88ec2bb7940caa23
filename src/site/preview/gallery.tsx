import type { Examples } from './example'

import { Document } from '../document/document'

/** All states of one component below each other. */
export function Gallery({ title, examples }: { title: string; examples: Examples }) {
  return (
    <Document head={{ title, description: title, isIndexed: false }}>
      <main id="inhoud" className="wrap">
        <h1>{title}</h1>
        {Object.entries(examples).map(([name, element]) => (
          <section className="block" key={name}>
            <h2 className="rubric thin">{name}</h2>
            {element}
          </section>
        ))}
      </main>
    </Document>
  )
}
