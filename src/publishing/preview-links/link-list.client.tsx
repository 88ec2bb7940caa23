'use client'

import type { ShownLink } from './preview-link'

import { Button } from '@payloadcms/ui'

import { wallTime } from '@/platform/amsterdam-time'
import { words } from '@/platform/words'

import { isOpen } from './preview-link'

type Props = {
  links: readonly ShownLink[]
  language: 'nl' | 'en'
  onWithdraw: (id: string) => void
}

/** Who has a link to this draft, until when, and the end of each. */
export function LinkList({ links, language, onWithdraw }: Props) {
  if (links.length === 0) return null
  const say = (name: keyof typeof said) => said[name][language]
  return (
    <ul className="share-draft__links">
      {links.map((link) => {
        const name = link.label || say('nobody')
        return (
          <li key={link.id}>
            <p>
              <b>{name}</b> · {say('by')} {link.madeByName}
              <br />
              {stateWords(link, language)}
            </p>
            {isOpen(link, new Date()) ? (
              <Button
                buttonStyle="secondary"
                margin={false}
                size="small"
                aria-label={`${say('withdraw')}: ${name}`}
                onClick={() => onWithdraw(link.id)}
              >
                {say('withdraw')}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function stateWords(link: ShownLink, language: 'nl' | 'en'): string {
  if (link.withdrawnAt) return said.withdrawn[language]
  if (!isOpen(link, new Date())) return said.expired[language]
  const [day = '', time = ''] = wallTime(new Date(link.expiresAt)).split('T')
  const shortDay = day.split('-').toReversed().map(Number).join('-')
  return `${said.until[language]} ${shortDay}, ${time.replace(':', '.')}`
}

const said = {
  nobody: words('Zonder naam', 'Without a name'),
  by: words('gemaakt door', 'made by'),
  until: words('werkt tot', 'works until'),
  expired: words('verlopen', 'expired'),
  withdrawn: words('ingetrokken', 'withdrawn'),
  withdraw: words('Trek in', 'Withdraw'),
}
