import type { MailingLetter } from './mailing-letter'

import { Fragment } from 'react'

import {
  Gap,
  Line,
  MailButton,
  MailLink,
  MailTitle,
  SmallPrint,
} from '../../mails/mail-parts.email'
import { MailShell } from '../../mails/mail-shell.email'

import { CardPart } from './mailing-card.email'
import { footLinks, footLines } from './mailing-foot'
import { MailingHead } from './mailing-head.email'
import { IntroParts } from './mailing-intro.email'
import { firstLine } from './mailing-text'

type Props = { letter: MailingLetter; stopUrl: string }

/** An issue in the look of its party: head, introduction, cards, and who is responsible. */
export function MailingMail({ letter, stopUrl }: Props) {
  const { subject, party, intro, cards } = letter
  const { accent, support } = party
  return (
    <MailShell subject={subject} preheader={firstLine(letter)} accent={accent}>
      <MailingHead party={party} />
      <MailTitle>{subject}</MailTitle>
      <IntroParts parts={intro} accent={accent} />
      {cards.map((card, at) => (
        <CardPart key={at} card={card} accent={accent} />
      ))}
      {support === null ? null : (
        <>
          <Gap />
          <Line />
          <Gap />
          <MailButton url={support.url} accent={accent} label={support.label} />
        </>
      )}
      <MailingFoot letter={letter} stopUrl={stopUrl} />
    </MailShell>
  )
}

function MailingFoot({ letter, stopUrl }: Props) {
  const { accent } = letter.party
  const { reason, colophon } = footLines(letter)
  return (
    <>
      <Gap height={32} />
      <Line />
      <Gap height={12} />
      <SmallPrint>
        {reason}{' '}
        <MailLink url={stopUrl} accent={accent}>
          Stop hiermee
        </MailLink>
      </SmallPrint>
      <SmallPrint>
        {footLinks(letter).map(({ label, url }, at) => (
          <Fragment key={url}>
            {at === 0 ? null : ' · '}
            <MailLink url={url} accent={accent}>
              {label}
            </MailLink>
          </Fragment>
        ))}
      </SmallPrint>
      {colophon.map((line) => (
        <SmallPrint key={line}>{line}</SmallPrint>
      ))}
    </>
  )
}
