import type { FieldChange, TextPart } from '@/decisions/view'

/** What was and what is. Words say it, lines through and under it repeat that, and colour says nothing. */
export function ChangedField({ field }: { field: FieldChange }) {
  switch (field.kind) {
    case 'value':
      return (
        <>
          <p>
            <span className="soft">Was: </span>
            {field.before === null ? 'niet ingevuld' : <del>{field.before}</del>}
          </p>
          <p>
            <span className="soft">Is nu: </span>
            {field.after === null ? 'niet ingevuld' : <ins>{field.after}</ins>}
          </p>
        </>
      )
    case 'rows':
      return (
        <ul className="plans-list">
          {field.gone.map((row) => (
            <li key={`weg ${row}`}>
              <span className="soft">Weg: </span>
              <del>{row}</del>
            </li>
          ))}
          {field.added.map((row) => (
            <li key={`erbij ${row}`}>
              <span className="soft">Erbij: </span>
              <ins>{row}</ins>
            </li>
          ))}
        </ul>
      )
    case 'text':
      return (
        <p className="history-text">
          {field.parts.map((part, index) => (
            // A text is compared once; its parts never change places.
            <Part key={index} part={part} />
          ))}
        </p>
      )
  }
}

function Part({ part: { sort, text } }: { part: TextPart }) {
  switch (sort) {
    case 'same':
      return text
    case 'gone':
      return (
        <>
          <del>
            <span className="vh">weg: </span>
            {text.trimEnd()}
          </del>{' '}
        </>
      )
    case 'new':
      return (
        <ins>
          <span className="vh">erbij: </span>
          {text}
        </ins>
      )
  }
}
