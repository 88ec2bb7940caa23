'use client'

import type { VersionLine } from './find-versions.query'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { words } from '@/platform/words'

type Props = {
  versions: readonly VersionLine[]
  pair: { from: string; to: string }
  language: 'nl' | 'en'
  onCompare: (from: string, to: string) => void
  onRestore: (version: string) => void
}

/** Newest first: who saved it, when and in which stage, and the two that are compared. */
export function VersionLines({ versions, pair, language, onCompare, onRestore }: Props) {
  const [asking, setAsking] = useState<string | null>(null)
  const say = (name: keyof typeof said) => said[name][language]
  const isWithdrawn = versions[0]?.isWithdrawn === true
  const onlineNow = isWithdrawn ? null : versions.find(({ isOnline }) => isOnline)?.id
  return (
    <ol className="versions-view__lines">
      {versions.map((version, index) => (
        <li key={version.id}>
          <p>
            <b>{version.savedAt}</b>
            {index === 0 ? ` (${say('newest')})` : ''}
            <br />
            {version.by} · {version.isBesideOnline ? say('beside') : version.stage}
            {version.isOnline ? ` · ${say(version.id === onlineNow ? 'online' : 'wasOnline')}` : ''}
          </p>
          <div className="versions-view__choice">
            <label>
              <input
                type="radio"
                name="version-from"
                checked={pair.from === version.id}
                onChange={() => onCompare(version.id, pair.to)}
              />
              {say('from')}
            </label>
            <label>
              <input
                type="radio"
                name="version-to"
                checked={pair.to === version.id}
                onChange={() => onCompare(pair.from, version.id)}
              />
              {say('to')}
            </label>
            {index > 0 && asking !== version.id ? (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`${say('restore')}: ${version.savedAt}`}
                onClick={() => setAsking(version.id)}
              >
                {say('restore')}
              </Button>
            ) : null}
          </div>
          {asking === version.id ? (
            <div role="alertdialog" aria-label={say('restore')} className="versions-view__sure">
              <p>{say('sure')}</p>
              <Button margin={false} size="small" onClick={() => onRestore(version.id)}>
                {say('yes')}
              </Button>
              <Button
                buttonStyle="secondary"
                margin={false}
                size="small"
                onClick={() => setAsking(null)}
              >
                {say('no')}
              </Button>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

const said = {
  newest: words('nu', 'now'),
  online: words('zo staat het online', 'as it is online'),
  wasOnline: words('zo stond het online', 'as it was online'),
  beside: words('Nog niet online', 'Not online yet'),
  from: words('Van', 'From'),
  to: words('Naar', 'To'),
  restore: words('Zet terug', 'Restore'),
  sure: words(
    'De tekst van nu maakt plaats voor deze versie. De tekst van nu blijft in deze lijst staan.',
    'The text of now makes place for this version. It stays in this list.',
  ),
  yes: words('Ja, zet terug', 'Yes, restore'),
  no: words('Nee', 'No'),
}
