import type { DecisionCard, LetterCard, PostCard } from './mailing-letter'

import { Img, Link } from '@react-email/components'

import { advertisingLabel } from '@/publishing/view'

import { light } from '../../mails/mail-colours'
import {
  Box,
  CardTitle,
  Gap,
  Line,
  MailLink,
  Paragraph,
  SmallPrint,
} from '../../mails/mail-parts.email'
import { sans } from '../../mails/mail-style'

/** The ground shows, with the description on it, where pictures are not fetched. */
const pictureStyle = {
  display: 'block',
  width: '100%',
  height: 'auto',
  backgroundColor: light.wash,
  color: light.ink,
  fontFamily: sans,
  fontSize: '15px',
  lineHeight: '23px',
}

type Props<Card> = { card: Card; accent: string }

export function CardPart({ card, accent }: Props<LetterCard>) {
  return card.kind === 'stuk' ? (
    <PostPart card={card} accent={accent} />
  ) : (
    <DecisionPart card={card} accent={accent} />
  )
}

function PostPart({ card, accent }: Props<PostCard>) {
  const { label, publishedOn, title, lead, url, picture, stances, isAdvertising } = card
  return (
    <>
      <Gap />
      <Line />
      <Gap />
      {picture === null ? null : (
        <>
          <Link href={url} className="ink" style={{ color: light.ink }}>
            <Img
              src={picture.src}
              alt={picture.alt}
              width={picture.width}
              height={picture.height}
              className="wash ink"
              style={{ ...pictureStyle, maxWidth: `${picture.width}px` }}
            />
          </Link>
          <Gap height={16} />
        </>
      )}
      <SmallPrint after={4}>
        {isAdvertising ? (
          <strong className="ink" style={{ color: light.ink }}>
            {advertisingLabel} ·{' '}
          </strong>
        ) : null}
        {label} · {publishedOn}
      </SmallPrint>
      <CardTitle url={url}>{title}</CardTitle>
      {lead === '' ? null : <Paragraph after={12}>{lead}</Paragraph>}
      {stances.map((stance) => (
        <Paragraph key={stance.on} after={12}>
          <strong>
            {stance.sign} {stance.label}:
          </strong>{' '}
          {stance.on}
          {stance.conditions === null ? null : (
            <>
              <br />
              {stance.conditionsLabel} {stance.conditions}
            </>
          )}
        </Paragraph>
      ))}
      <Paragraph after={0}>
        <MailLink url={url} accent={accent}>
          Lees het hele stuk
        </MailLink>
      </Paragraph>
    </>
  )
}

function DecisionPart({ card, accent }: Props<DecisionCard>) {
  const { label, title, when, status, outcome, by, summary, url } = card
  const facts = [when, by, outcome].filter((fact) => fact !== null)
  return (
    <>
      <Gap />
      <Box accent={accent}>
        <SmallPrint after={4}>
          {label} · {status}
        </SmallPrint>
        <CardTitle url={url}>{title}</CardTitle>
        <Paragraph after={12}>
          <strong>{facts.join(' · ')}</strong>
        </Paragraph>
        {summary === null ? null : <Paragraph after={12}>{summary}</Paragraph>}
        <Paragraph after={12}>
          <MailLink url={url} accent={accent}>
            Bekijk deze stap
          </MailLink>
        </Paragraph>
      </Box>
    </>
  )
}
