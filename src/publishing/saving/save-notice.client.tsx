'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import { words } from '@/platform/words'

import { LeftBehind } from './left-behind.client'
import { useKeepTyped } from './use-keep-typed.client'
import { useLocalCopy } from './use-local-copy.client'
import { useSaveTrouble } from './use-save-trouble.client'

import './save-notice.css'

/** On top of the form, and in sight while scrolling: why it is not being saved, and what can be done. */
export function SaveNotice() {
  useKeepTyped()
  const { trouble, address, versionsAddress, saveAllTheSame, takeTheirs } = useSaveTrouble()
  const { copy, forget } = useLocalCopy({ hasTrouble: trouble !== null })
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  return (
    <div className="save-notice" role="alert">
      {copy !== null && (
        <LeftBehind copy={copy} address={address} onForget={forget} language={language} />
      )}
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
  'Geen verbinding. Uw tekst staat nog hier, in deze browser. Typ gerust door: zodra de verbinding terug is, bewaren wij alles.',
  'No connection. Your text is still here, in this browser. Keep typing: everything is saved once the connection is back.',
)
const look = words('Bekijk wat er veranderd is', 'See what has changed')
const take = words('Neem die tekst over', 'Take that text')
const keep = words('Bewaar mijn tekst toch', 'Save my text all the same')
const hint = words(
  'Neemt u die tekst over? Wat u hier zelf typte, kunt u daarna nog terugzetten. Bewaart u de uwe? De andere tekst blijft terug te vinden bij Versies.',
  'After taking that text you can still put back what you typed here. Saving yours leaves the other text under Versions.',
)
