import type { CSSProperties, ReactNode } from 'react'

import { Button, Column, Heading, Link, Row, Text } from '@react-email/components'

import { light, linkColour } from './mail-colours'
import { sans, serif } from './mail-style'

type Coloured = { accent: string }

/** What a paragraph says of itself in every mail program; margins stand on paragraphs only, since Outlook knows few others. */
const text: CSSProperties = {
  margin: '0 0 16px',
  fontFamily: sans,
  fontSize: '17px',
  lineHeight: '27px',
  color: light.ink,
}
const small: CSSProperties = { ...text, margin: '0 0 8px', fontSize: '15px', lineHeight: '23px' }

type Said = { children: ReactNode; after?: number }

/** `after` is the room below, in pixels. */
export function Paragraph({ children, after = 16 }: Said) {
  return (
    <Text className="ink" style={{ ...text, margin: `0 0 ${after}px` }}>
      {children}
    </Text>
  )
}

export function SmallPrint({ children, after = 8 }: Said) {
  return (
    <Text className="soft" style={{ ...small, color: light.soft, margin: `0 0 ${after}px` }}>
      {children}
    </Text>
  )
}

export function MailTitle({ children }: { children: ReactNode }) {
  return (
    <Heading as="h1" className="ink" style={titleStyle(30, '36px', '0 0 16px')}>
      {children}
    </Heading>
  )
}

export function MailSection({ children }: { children: ReactNode }) {
  return (
    <Heading as="h2" className="ink" style={titleStyle(22, '28px', '16px 0 8px')}>
      {children}
    </Heading>
  )
}

export function CardTitle({ url, children }: { url: string; children: ReactNode }) {
  return (
    <Heading as="h2" className="ink" style={titleStyle(22, '28px', '0 0 8px')}>
      <Link href={url} className="ink" style={{ color: light.ink, textDecoration: 'none' }}>
        {children}
      </Link>
    </Heading>
  )
}

export function MailLink({
  url,
  accent,
  children,
}: Coloured & { url: string; children: ReactNode }) {
  return (
    <Link
      href={url}
      className="link"
      style={{ color: linkColour(accent), textDecoration: 'underline' }}
    >
      {children}
    </Link>
  )
}

/** A button of text: it is there when pictures are not, and as large in Outlook as elsewhere. */
export function MailButton({ url, accent, label }: Coloured & { url: string; label: string }) {
  return (
    <Button
      href={url}
      className="button"
      style={{
        padding: '12px 22px',
        borderRadius: '5px',
        backgroundColor: accent,
        color: '#ffffff',
        fontFamily: sans,
        fontSize: '17px',
        fontWeight: 600,
        textDecoration: 'none',
      }}
    >
      {label}
    </Button>
  )
}

/** Words apart, on a ground of their own. */
export function Box({ accent, children }: { accent?: string; children: ReactNode }) {
  const edge = accent === undefined ? {} : { borderLeft: `4px solid ${accent}` }
  return (
    <Row>
      <Column
        className={accent === undefined ? 'wash' : 'wash edge'}
        style={{ padding: '16px 20px 4px', backgroundColor: light.wash, ...edge }}
      >
        {children}
      </Column>
    </Row>
  )
}

/** Room between two tables, which every mail program keeps. */
export function Gap({ height = 24 }: { height?: number }) {
  const line = { height: `${height}px`, fontSize: '1px', lineHeight: `${height}px` }
  return (
    <Row>
      <Column style={line}>{'\u00a0'}</Column>
    </Row>
  )
}

export function Line() {
  return (
    <Row>
      <Column
        className="rule"
        style={{ borderTop: `1px solid ${light.rule}`, fontSize: '1px', lineHeight: '1px' }}
      >
        {'\u00a0'}
      </Column>
    </Row>
  )
}

function titleStyle(size: number, lineHeight: string, margin: string): CSSProperties {
  return {
    margin,
    fontFamily: serif,
    fontSize: `${size}px`,
    fontWeight: 600,
    lineHeight,
    color: light.ink,
  }
}
