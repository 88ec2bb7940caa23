import type { BodyInline, BodyList, BodyPart } from '@/publishing/view'
import type { BlockLevel } from './block-heading'

import { CallToActionBlock } from './call-to-action-block'
import { DecisionCardBlock } from './decision-card-block'
import { ExplanationBlock } from './explanation-block'
import { FileBlock } from './file-block'
import { PhotoBlock } from './photo-block'
import { QuoteBlock } from './quote-block'
import { TimelineBlock } from './timeline-block'

type Props = { parts: readonly BodyPart[]; today: string }

/** The text of a post or a page. Blocks stand one level below the heading they follow. */
export function Body({ parts, today }: Props) {
  return parts.map((part, index) => (
    // The parts of a text have no names and never change places while they are shown.
    <Part key={index} part={part} level={levelAt(parts, index)} today={today} />
  ))
}

type PartProps = { part: BodyPart; level: BlockLevel; today: string }

function Part({ part, level, today }: PartProps) {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p>
          <Inline parts={part.parts} />
        </p>
      )
    case 'heading': {
      // A text that begins with a small heading would leave a gap below the title of the page.
      const Heading = part.level === 3 && level === 3 ? 'h3' : 'h2'
      return (
        <Heading>
          <Inline parts={part.parts} />
        </Heading>
      )
    }
    case 'quotation':
      return (
        <blockquote>
          <Inline parts={part.parts} />
        </blockquote>
      )
    case 'rule':
      return <hr />
    case 'list':
      return <List list={part} />
    case 'uitleg':
      return (
        <ExplanationBlock question={part.question} anchor={part.anchor} level={level}>
          {paragraphsOf(part.answer).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </ExplanationBlock>
      )
    case 'citaat':
      return <QuoteBlock {...part} position={part.role} />
    case 'foto':
      return <PhotoBlock image={part.image} names={part.names} />
    case 'besluitkaart':
      return <DecisionCardBlock step={part.step} level={level} today={today} />
    case 'tijdlijn':
      return <TimelineBlock dossier={part.dossier} steps={part.steps} today={today} />
    case 'oproep':
      return <CallToActionBlock {...part} level={level} />
    case 'bestand':
      return <FileBlock {...part} />
  }
}

function List({ list }: { list: BodyList }) {
  const Tag = list.isOrdered ? 'ol' : 'ul'
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index}>
          <Inline parts={item.parts} />
          {item.list === null ? null : <List list={item.list} />}
        </li>
      ))}
    </Tag>
  )
}

function Inline({ parts }: { parts: readonly BodyInline[] }) {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'break':
        return <br key={index} />
      case 'link':
        return (
          <a key={index} href={part.href}>
            <Inline parts={part.parts} />
          </a>
        )
      case 'text':
        return <Words key={index} {...part} />
    }
  })
}

type WordsProps = { text: string; isBold: boolean; isItalic: boolean }

function Words({ text, isBold, isItalic }: WordsProps) {
  const leaning = isItalic ? <em>{text}</em> : text
  return isBold ? <strong>{leaning}</strong> : leaning
}

const levelAt = (parts: readonly BodyPart[], index: number): BlockLevel =>
  parts.slice(0, index).some((part) => part.kind === 'heading') ? 3 : 2

const paragraphsOf = (text: string): string[] =>
  text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '')
