'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import { words } from '@/platform/words'

import { useKeepTyped } from './use-keep-typed.client'
import { useSaveTrouble } from './use-save-trouble.client'

import './save-notice.css'

/** On top of the form, and in sight while scrolling: why it is not being saved, and what can be done. */
export function SaveNotice() {
  useKeepTyped()
  const { trouble, versionsAddress, saveAllTheSame, takeTheirs } = useSaveTrouble()
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  return (
    <div className="save-notice" role="alert">
      {trouble?.kind === 'no-connection' && (
        <div className="save-notice__box">
          <p>{noConnection[language]}</p>
        </div>
      )}
      {trouble?.kind === 'saved-in-between' && (
        <div className="save-notice__box">
          <p>{trouble.message}</p>
          <p className="save-notice__ways">
            <a href={versionsAddress} target="_blank" rel="noreferrer">
              {look[language]}
            </a>
            <Button buttonStyle="secondary" margin={false} onClick={takeTheirs}>
              {take[language]}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              disabled={trouble.latest === null}
              onClick={() => void saveAllTheSame()}
            >
              {keep[language]}
            </Button>
          </p>
          <p className="save-notice__hint">{hint[language]}</p>
        </div>
      )}
    </div>
  )
}

const noConnection = words(
  'Geen verbinding. Wat u typt, is nog niet bewaard. Typ gerust door en laat dit venster open: zodra de verbinding terug is, bewaren wij alles.',
  'No connection. What you type is not saved yet. Keep typing and leave this window open: everything is saved once the connection is back.',
)
const look = words('Bekijk wat er veranderd is', 'See what has changed')
const take = words('Neem die tekst over', 'Take that text')
const keep = words('Bewaar mijn tekst toch', 'Save my text all the same')
const hint = words(
  'Neemt u die tekst over? Dan vervalt wat u hier zelf typte. Bewaart u de uwe? De andere tekst blijft terug te vinden bij Versies.',
  'Taking that text drops what you typed here. Saving yours leaves the other text under Versions.',
)
