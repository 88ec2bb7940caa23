import type { Block, Item, Letter, Reason, Sender } from './letter'

import { Fragment } from 'react'
import { Column, Row } from '@react-email/components'

import { light, linkColour, platformAccent } from './mail-colours'
import { senderLine, subscriptionLinks } from './letter'
import {
  Box,
  Gap,
  Line,
  MailButton,
  MailLink,
  MailSection,
  MailTitle,
  Paragraph,
  SmallPrint,
} from './mail-parts.email'
import { MailShell, renderMail } from './mail-shell.email'
import { serif } from './mail-style'

const accent = platformAccent

/** One column without pictures: nothing is fetched, so nothing tells that it was opened. */
export function letterHtml(letter: Letter, sender: Sender): Promise<string> {
  const { subject, preheader, heading, blocks, reasons, responsible } = letter
  const links = subscriptionLinks(letter, sender)
  return renderMail(
    <MailShell subject={subject} preheader={preheader} accent={accent}>
      <Wordmark />
      <MailTitle>{heading}</MailTitle>
      {blocks.map((block, at) => (
        <BlockPart key={at} block={block} />
      ))}
      <Gap height={20} />
      <Line />
      <Gap height={12} />
      {reasons.map((reason, at) => (
        <ReasonLine key={at} reason={reason} />
      ))}
      {responsible === null ? null : <SmallPrint>{responsible}</SmallPrint>}
      {links.length === 0 ? null : (
        <SmallPrint>
          {links.map(({ label, url }, at) => (
            <Fragment key={url}>
              {at === 0 ? null : ' · '}
              <MailLink url={url} accent={accent}>
                {label}
              </MailLink>
            </Fragment>
          ))}
        </SmallPrint>
      )}
      <SmallPrint after={0}>{senderLine(sender)}</SmallPrint>
    </MailShell>,
  )
}

function Wordmark() {
  return (
    <>
      <Row>
        <Column className="ink" style={wordmark}>
          Raad
          <span className="link" style={{ color: linkColour(accent) }}>
            lijn
          </span>
        </Column>
      </Row>
      <Line />
      <Gap />
    </>
  )
}

const wordmark = {
  padding: '24px 0 14px',
  fontFamily: serif,
  fontSize: '24px',
  fontWeight: 600,
  lineHeight: '28px',
  color: light.ink,
}

function BlockPart({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return <Paragraph>{linesOf(block.text)}</Paragraph>
    case 'quote':
      return (
        <>
          <Box accent={accent}>
            <Paragraph after={12}>{linesOf(block.text)}</Paragraph>
          </Box>
          <Gap height={16} />
        </>
      )
    case 'facts':
      return (
        <>
          <Box>
            {block.rows.map(({ label, value }) => (
              <Paragraph key={label} after={12}>
                <span className="soft" style={{ fontSize: '15px', color: light.soft }}>
                  {label}
                </span>
                <br />
                <strong>{linesOf(value)}</strong>
              </Paragraph>
            ))}
          </Box>
          <Gap height={16} />
        </>
      )
    case 'button':
      return (
        <Paragraph after={20}>
          <MailButton url={block.url} accent={accent} label={block.label} />
        </Paragraph>
      )
    case 'section':
      return <MailSection>{block.title}</MailSection>
    case 'item':
      return <ItemPart item={block.item} />
  }
}

function ItemPart({ item: { label, title, text, url } }: { item: Item }) {
  return (
    <Paragraph>
      <span className="soft" style={{ fontSize: '15px', color: light.soft }}>
        {label}
      </span>
      <br />
      <strong>
        {url === null ? (
          title
        ) : (
          <MailLink url={url} accent={accent}>
            {title}
          </MailLink>
        )}
      </strong>
      {text === null ? null : (
        <>
          <br />
          {linesOf(text)}
        </>
      )}
    </Paragraph>
  )
}

function ReasonLine({ reason: { text, ending } }: { reason: Reason }) {
  return (
    <SmallPrint>
      {text}
      {ending === null ? null : (
        <>
          {' '}
          <MailLink url={ending.url} accent={accent}>
            {ending.label}
          </MailLink>
        </>
      )}
    </SmallPrint>
  )
}

function linesOf(text: string) {
  return text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at === 0 ? null : <br />}
      {line}
    </Fragment>
  ))
}
