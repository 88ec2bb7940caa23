import type { MailingLetter } from './mailing-letter'

import { Column, Img, Link, Row, Text } from '@react-email/components'

import { light } from '../../mails/mail-colours'
import { Gap, Line } from '../../mails/mail-parts.email'
import { serif } from '../../mails/mail-style'

/** Whose letter it is: a band in the colour of the party, its logo where there is one, and always its name in words. */
export function MailingHead({ party }: Pick<MailingLetter, 'party'>) {
  const { name, slogan, accent, url, logo } = party
  return (
    <>
      <Row>
        <Column className="band" style={{ ...band, backgroundColor: accent }}>
          {'\u00a0'}
        </Column>
      </Row>
      <Gap height={20} />
      {logo === null ? null : (
        <>
          <Row width={logo.width} align="left">
            <Column className="plate" style={plate}>
              <Link href={url} style={{ color: light.ink }}>
                <Img
                  src={logo.src}
                  alt={logo.alt || name}
                  width={logo.width}
                  height={logo.height}
                  style={logoStyle}
                />
              </Link>
            </Column>
          </Row>
          <Gap height={12} />
        </>
      )}
      <Text className="ink" style={nameStyle}>
        <Link href={url} className="ink" style={{ color: light.ink, textDecoration: 'none' }}>
          {name}
        </Link>
      </Text>
      {slogan === null ? null : (
        <Text className="soft" style={sloganStyle}>
          {slogan}
        </Text>
      )}
      <Gap height={14} />
      <Line />
      <Gap />
    </>
  )
}

const band = { height: '8px', fontSize: '1px', lineHeight: '8px' }
/** White in the dark too: a logo with dark letters and no ground of its own would be gone there. */
const plate = { backgroundColor: '#ffffff' }
const logoStyle = { display: 'block', color: light.ink, fontFamily: serif, fontSize: '17px' }
const nameStyle = {
  margin: '0',
  fontFamily: serif,
  fontSize: '24px',
  fontWeight: 600,
  lineHeight: '30px',
  color: light.ink,
}
const sloganStyle = {
  margin: '0',
  fontFamily: serif,
  fontSize: '17px',
  fontStyle: 'italic',
  lineHeight: '24px',
  color: light.soft,
}
