'use client'

import type { NewPicture } from './upload-picture.client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { fileProblem } from '@/parties/view'
import { words } from '@/platform/words'

import './picture-dialog.css'

type Props = {
  file: File
  party: string | null
  /** Null when it worked, else why not. */
  onPlace: (picture: NewPicture) => Promise<string | null>
  onCancel: () => void
  language: 'nl' | 'en'
}

/** Asks for the words beside a picture before it is placed: without them it may not be shown to readers. */
export function PictureDialog({ file, party, onPlace, onCancel, language }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [alt, setAlt] = useState('')
  const [credit, setCredit] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const say = (name: keyof typeof said) => said[name][language]
  const offered = { name: file.name, type: file.type, sizeBytes: file.size }
  const hopeless = notAPicture(file) ? say('notAPicture') : fileProblem(offered)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const place = async () => {
    if (alt.trim() === '' || party === null) {
      setRefusal(say(party === null ? 'needParty' : 'needAlt'))
      return
    }
    setBusy(true)
    setRefusal(await onPlace({ file, party, alt: alt.trim(), credit: credit.trim() }))
    setBusy(false)
  }

  return (
    <dialog
      ref={dialog}
      className="picture-dialog"
      aria-labelledby={`${id}-title`}
      // Escape would throw away a picture in one stroke; there is a button for that.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={`${id}-title`}>{say('title')}</h2>
      {hopeless === null ? (
        <>
          <Preview file={file} />
          <label htmlFor={`${id}-alt`}>{say('alt')}</label>
          <input
            id={`${id}-alt`}
            value={alt}
            maxLength={250}
            aria-describedby={`${id}-why`}
            onChange={({ target }) => setAlt(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // The form around it is another one.
              event.preventDefault()
              void place()
            }}
          />
          <p id={`${id}-why`} className="picture-dialog__hint">
            {say('why')}
          </p>
          <label htmlFor={`${id}-credit`}>{say('credit')}</label>
          <input
            id={`${id}-credit`}
            value={credit}
            maxLength={120}
            onChange={({ target }) => setCredit(target.value)}
          />
        </>
      ) : (
        <p>{file.name}</p>
      )}
      <p className="picture-dialog__refusal" role="alert">
        {hopeless ?? refusal}
      </p>
      <p className="picture-dialog__ways">
        {hopeless === null && (
          <Button margin={false} disabled={isBusy} onClick={() => void place()}>
            {say(isBusy ? 'busy' : 'place')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={onCancel}>
          {say(hopeless === null ? 'cancel' : 'close')}
        </Button>
      </p>
    </dialog>
  )
}

function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    const moment = setTimeout(() => setAddress(made))
    return () => {
      clearTimeout(moment)
      URL.revokeObjectURL(made)
    }
  }, [file])
  // A file of the writer's own machine: there is nothing to optimise, and its words are being asked for.
  // eslint-disable-next-line @next/next/no-img-element
  return address === null ? null : <img src={address} alt="" />
}

const notAPicture = ({ type, name }: File): boolean =>
  !type.startsWith('image/') && !/\.hei[cf]$/i.test(name)

const said = {
  title: words('Foto in de tekst', 'Picture in the text'),
  alt: words('Wat is er te zien?', 'What does it show?'),
  why: words(
    'In een paar woorden, voor wie de foto niet kan zien. Zonder deze woorden kan de foto niet online.',
    'In a few words, for people who cannot see it. Without them it cannot go online.',
  ),
  credit: words('Wie heeft de foto gemaakt?', 'Who made the picture?'),
  place: words('Plaats de foto', 'Place the picture'),
  busy: words('De foto wordt bewaard …', 'Saving the picture …'),
  cancel: words('Toch niet', 'Never mind'),
  close: words('Sluit', 'Close'),
  needAlt: words('Schrijf eerst wat er op de foto te zien is.', 'First write what it shows.'),
  needParty: words('Kies eerst de partij van dit stuk.', 'First choose the party.'),
  notAPicture: words(
    'Hier kan alleen een foto. Een pdf zet u erin met / en dan Bestand.',
    'Only a picture fits here. Add a PDF with / and then File.',
  ),
}
