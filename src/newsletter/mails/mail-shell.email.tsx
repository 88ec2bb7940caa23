import type { ReactElement, ReactNode } from 'react'

import { Body, Column, Container, Head, Html, Preview, Row } from '@react-email/components'
import { render } from '@react-email/render'

import { darkScheme, light } from './mail-colours'
import { columnWidth, sans } from './mail-style'

type Props = {
  subject: string
  /** Shown by mail programs beside the subject; nothing of the text follows it there. */
  preheader: string
  accent: string
  children: ReactNode
}

/** The one frame of every mail: one column, both schemes, and nothing that is fetched but pictures. */
export function MailShell({ subject, preheader, accent, children }: Props) {
  return (
    <Html lang="nl">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {/* A date or a house number is no telephone number. */}
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: darkScheme(accent) }} />
      </Head>
      <Body className="paper" style={{ margin: 0, padding: 0 }}>
        {preheader === '' ? null : <Preview>{preheader}</Preview>}
        <div data-column="">
          {/* Web mail drops the head, the language of the page with it. */}
          <Container className="paper" lang="nl" dir="ltr" style={column}>
            <Row>
              <Column className="ink" style={page}>
                {children}
              </Column>
            </Row>
          </Container>
        </div>
      </Body>
    </Html>
  )
}

const column = { width: '100%', maxWidth: `${columnWidth}px`, backgroundColor: light.paper }
const page = {
  padding: '0 24px 40px',
  color: light.ink,
  fontFamily: sans,
  fontSize: '17px',
  lineHeight: '27px',
}

const columnMark = '<div data-column="">'
const columnEnd = '</div>'
const [outlookOpen, outlookClose] = [
  `<!--[if mso]><table role="presentation" width="${columnWidth}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`,
  '<!--[if mso]></td></tr></table><![endif]-->',
]

/**
 * The HTML of a whole mail. Outlook on Windows knows no `max-width`: it alone sees a table around the column, as wide as
 * that may become. React writes no comments, so they are put in afterwards.
 */
export async function renderMail(mail: ReactElement): Promise<string> {
  const html = await render(mail)
  const end = html.lastIndexOf(columnEnd) + columnEnd.length
  return `${html.slice(0, end)}${outlookClose}${html.slice(end)}`.replace(
    columnMark,
    () => `${outlookOpen}<div>`,
  )
}
