import type { IntroInline, IntroList, IntroPart } from './intro-part'

import { Fragment } from 'react'

import { light } from '../../mails/mail-colours'
import { MailLink, Paragraph } from '../../mails/mail-parts.email'

type Props = { parts: readonly IntroPart[]; accent: string }

export function IntroParts({ parts, accent }: Props) {
  return parts.map((part, at) =>
    part.kind === 'list' ? (
      <ListPart key={at} list={part} accent={accent} after={16} />
    ) : (
      <Paragraph key={at}>
        <Inline parts={part.parts} accent={accent} />
      </Paragraph>
    ),
  )
}

/** A list within a list has no room of its own below it. */
function ListPart({ list, accent, after }: { list: IntroList; accent: string; after: number }) {
  const Tag = list.isOrdered ? 'ol' : 'ul'
  return (
    <Tag
      className="ink"
      style={{ margin: `0 0 ${after}px`, padding: '0 0 0 24px', color: light.ink }}
    >
      {list.items.map(({ parts, list: nested }, at) => (
        <li key={at} style={{ margin: '0 0 6px', fontSize: '17px', lineHeight: '27px' }}>
          <Inline parts={parts} accent={accent} />
          {nested === null ? null : <ListPart list={nested} accent={accent} after={0} />}
        </li>
      ))}
    </Tag>
  )
}

function Inline({ parts, accent }: { parts: readonly IntroInline[]; accent: string }) {
  return parts.map((part, at) => <InlinePart key={at} part={part} accent={accent} />)
}

function InlinePart({ part, accent }: { part: IntroInline; accent: string }) {
  switch (part.kind) {
    case 'break':
      return <br />
    case 'link':
      return (
        <MailLink url={part.href} accent={accent}>
          <Inline parts={part.parts} accent={accent} />
        </MailLink>
      )
    case 'text': {
      const words = part.isItalic ? <em>{part.text}</em> : <Fragment>{part.text}</Fragment>
      return part.isBold ? <strong>{words}</strong> : words
    }
  }
}
