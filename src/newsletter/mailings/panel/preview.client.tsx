'use client'

import type { MailingPreview as Preview } from '../letter/mailing-preview'

import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { words } from '@/platform/words'

import { useAnswer } from './ask-issue.client'
import { useMailing } from './use-mailing.client'

import './preview.css'

const looks = ['telefoon', 'computer', 'tekst'] as const
type Look = (typeof looks)[number]

/** The letter as it will arrive, from what was saved: on a phone, on a computer, and as bare text. */
export function MailingPreview() {
  const { id, address, language } = useMailing()
  const { lastUpdateTime } = useDocumentInfo()
  const isModified = useFormModified()
  const [look, setLook] = useState<Look>('telefoon')
  const [isSending, setSending] = useState(false)
  const preview = useAnswer(
    id === null ? null : `${address}/preview?opgeslagen=${lastUpdateTime}`,
  ) as Preview | null
  const test = async (): Promise<void> => {
    setSending(true)
    const answer = await askServer(`${address}/test`, { method: 'POST' })
    setSending(false)
    if (answer.ok) toast.success(testSent[language])
    else toast.error(answer.message)
  }
  return (
    <section className="mailing-preview" aria-labelledby="mailing-preview-heading">
      <h2 id="mailing-preview-heading">{heading[language]}</h2>
      {id === null ? (
        <p>{saveFirst[language]}</p>
      ) : (
        <>
          {isModified && <p className="mailing-preview__old">{older[language]}</p>}
          {preview && preview.problems.length > 0 && (
            <div className="mailing-preview__problems">
              <strong>{notYet[language]}</strong>
              <ul>
                {preview.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </div>
          )}
          <div className="mailing-preview__bar">
            {looks.map((one) => (
              <Button
                key={one}
                size="small"
                margin={false}
                buttonStyle={one === look ? 'primary' : 'secondary'}
                onClick={() => setLook(one)}
                extraButtonProps={{ 'aria-pressed': one === look }}
              >
                {lookLabels[one][language]}
              </Button>
            ))}
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              disabled={isSending || isModified}
              onClick={() => void test()}
            >
              {sendTest[language]}
            </Button>
          </div>
          {preview ? <Shown preview={preview} look={look} title={heading[language]} /> : <p>…</p>}
        </>
      )}
    </section>
  )
}

type ShownProps = { preview: Preview; look: Look; title: string }

function Shown({ preview: { html, text, subject, preheader }, look, title }: ShownProps) {
  return (
    <div className="mailing-preview__letter" data-look={look}>
      <p className="mailing-preview__inbox">
        <strong>{subject}</strong> {preheader}
      </p>
      {look === 'tekst' ? (
        // Long letters scroll within, which the keyboard must reach too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0}>{text}</pre>
      ) : (
        // No script and no origin: a letter is shown, and can do nothing.
        <iframe title={title} sandbox="" srcDoc={html} />
      )}
    </div>
  )
}

const heading = words('Zo komt de brief aan', 'How the letter arrives')
const saveFirst = words('Sla eerst op. Dan ziet u hier de brief.', 'Save first to see the letter.')
const older = words(
  'Dit is wat u het laatst hebt opgeslagen. Sla op om het voorbeeld te verversen.',
  'This is what you saved last. Save to refresh the preview.',
)
const notYet = words('Dit moet nog voordat de brief weg kan:', 'Before the letter can leave:')
const sendTest = words('Stuur een proef naar mijzelf', 'Send a test to myself')
const testSent = words(
  'De proef is verstuurd naar uw eigen adres.',
  'The test was sent to your own address.',
)
const lookLabels = {
  telefoon: words('Telefoon', 'Phone'),
  computer: words('Computer', 'Computer'),
  tekst: words('Alleen tekst', 'Text only'),
} satisfies Record<Look, unknown>
