'use client'

import type { Progress } from '../progress/progress'
import type { useMailing } from './use-mailing.client'

import { Button, toast, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { shortMoment } from '@/platform/moment-words'
import { words } from '@/platform/words'

import { archivePath } from '../../links'

import { noTracking, progressWords, resultLines, unansweredWords } from './mailing-words'

type Issue = ReturnType<typeof useMailing>

const everyMs = 4000

/** How far sending is and what came of it, looked at again and again for as long as something can change. */
export function SendingProgress({ issue }: { issue: Issue }) {
  const { language } = issue
  const progress = useProgress(issue)
  if (!progress?.startedAt) return null
  const { batches, stage, slug } = progress
  const said = progressWords(progress, (iso) => shortMoment(new Date(iso), language, new Date()))
  const isSending = stage === 'bezig' || stage === 'gepauzeerd'
  return (
    <div className="mailing-progress">
      <p role="status" aria-live="polite">
        {said[language]}
      </p>
      {isSending && batches.total > 0 && (
        <progress max={batches.total} value={batches.sent} aria-label={howFar[language]} />
      )}
      {progress.hasUndecided && <Unanswered progress={progress} issue={issue} />}
      {progress.results.recipients === null ? (
        <p>{tooFew[language]}</p>
      ) : (
        <dl className="mailing-progress__results">
          {resultLines(progress).map(({ name, label, count }) => (
            <div key={name}>
              <dt>{label[language]}</dt>
              <dd>{count[language]}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mailing-panel__hint">{noTracking[language]}</p>
      {slug && (
        <p>
          <a href={`${archivePath}/${slug}`}>{inArchive[language]}</a>
        </p>
      )}
    </div>
  )
}

/** Nobody but a person can choose between twice and not at all. */
function Unanswered({ progress, issue }: { progress: Progress; issue: Issue }) {
  const { address, language, isEditor } = issue
  const [isBusy, setBusy] = useState(false)
  const decide = async (decision: 'opnieuw' | 'laten'): Promise<void> => {
    setBusy(true)
    const answer = await askServer(`${address}/decide`, { method: 'POST', body: { decision } })
    setBusy(false)
    if (answer.ok) toast.success(decided[language])
    else toast.error(answer.message)
  }
  return (
    <div className="mailing-panel__notice" role="group" aria-label={question[language]}>
      <p>{unansweredWords(progress)[language]}</p>
      {isEditor && (
        <div className="mailing-panel__moves">
          <Button margin={false} disabled={isBusy} onClick={() => void decide('opnieuw')}>
            {again[language]}
          </Button>
          <Button
            margin={false}
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => void decide('laten')}
          >
            {leave[language]}
          </Button>
        </div>
      )}
    </div>
  )
}

function useProgress({ id, address, stage }: Issue): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  const { dispatchFields } = useForm()
  const isModified = useFormModified()
  // Nothing moves by itself before it is planned.
  const isWatched =
    id !== null && stage !== 'concept' && stage !== 'ter-beoordeling' && stage !== 'goedgekeurd'
  const isMoving = stage === 'gepland' || stage === 'bezig' || stage === 'gepauzeerd'

  useEffect(() => {
    if (!isWatched) return
    let isWanted = true
    const look = async (): Promise<void> => {
      const answer = await askServer<Progress>(`${address}/progress`)
      if (!isWanted || !answer.ok) return
      setProgress(answer.body)
      if (answer.body.stage === stage) return
      // The clock moved it. What was typed meanwhile is not thrown away; saving it will be refused in words.
      if (isModified) dispatchFields({ type: 'UPDATE', path: 'stage', value: answer.body.stage })
      else window.location.reload()
    }
    void look()
    const timer = isMoving ? setInterval(() => void look(), everyMs) : undefined
    return () => {
      isWanted = false
      clearInterval(timer)
    }
  }, [address, stage, isWatched, isMoving, isModified, dispatchFields])

  return isWatched ? progress : null
}

const tooFew = words(
  'Minder dan 10 mensen kregen hem. Daarom noemen wij geen getallen.',
  'Fewer than 10 people got it, so that no numbers are told.',
)
const howFar = words('Hoe ver het versturen is', 'How far sending is')
const question = words('Mails zonder antwoord', 'Unanswered mails')
const again = words(
  'Opnieuw versturen: sommigen krijgen hem misschien twee keer',
  'Send again: some may get it twice',
)
const leave = words(
  'Niet versturen: sommigen missen hem misschien',
  'Do not send: some may miss it',
)
const decided = words('Uw besluit is genoteerd.', 'Your decision has been noted.')
const inArchive = words('Lees de brief in het archief', 'Read the letter in the archive')
