'use client'

import type { FieldChange } from '@/decisions/view'
import type { VersionLine, VersionList } from './find-versions.query'

import { Button, Gutter, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { words } from '@/platform/words'

import { ChangedFields } from './changed-fields.client'
import { VersionLines } from './version-lines.client'

import './versions-view.css'

/** The earlier states of a post: what differs between any two, and the way back to one. */
export function VersionsView() {
  const { id } = useDocumentInfo()
  const { admin, api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [versions, setVersions] = useState<VersionLine[]>([])
  const [page, setPage] = useState(1)
  const [hasOlder, setHasOlder] = useState(false)
  const [pair, setPair] = useState({ from: '', to: '' })
  const [changes, setChanges] = useState<readonly FieldChange[] | null>(null)
  const [reading, setReading] = useState(0)
  const [isRestored, setRestored] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const say = (name: keyof typeof said) => said[name][language]
  const post = `${api}/posts/${id}`

  const compare = useCallback(
    async (from: string, to: string) => {
      setPair({ from, to })
      const answer = await askServer<{ changes: FieldChange[] }>(
        `${post}/compare?from=${from}&to=${to}`,
      )
      setProblem(answer.ok ? null : answer.message)
      if (answer.ok) setChanges(answer.body.changes)
    },
    [post],
  )

  useEffect(() => {
    let isWanted = true
    void askServer<VersionList>(`${post}/history?page=1`).then((answer) => {
      if (!isWanted) return
      if (!answer.ok) {
        setProblem(answer.message)
        return
      }
      setPage(1)
      setVersions(answer.body.versions)
      setHasOlder(answer.body.hasOlder)
      const [newest, before] = answer.body.versions
      if (newest && before) void compare(before.id, newest.id)
    })
    return () => {
      isWanted = false
    }
  }, [post, compare, reading])

  const showOlder = async () => {
    const answer = await askServer<VersionList>(`${post}/history?page=${page + 1}`)
    if (!answer.ok) {
      setProblem(answer.message)
      return
    }
    setPage(page + 1)
    setHasOlder(answer.body.hasOlder)
    setVersions([...versions, ...answer.body.versions])
  }
  const restore = async (version: string) => {
    const answer = await askServer(`${api}/posts/versions/${version}`, { method: 'POST' })
    setProblem(answer.ok ? null : answer.message)
    setRestored(answer.ok)
    if (answer.ok) setReading(reading + 1)
  }

  return (
    <Gutter className="versions-view">
      <h1>{say('heading')}</h1>
      <p>{say('how')}</p>
      {problem ? (
        <p role="alert" className="versions-view__problem">
          {problem}
        </p>
      ) : null}
      <p role="status">
        {isRestored ? (
          <>
            {say('restored')} <a href={`${admin}/collections/posts/${id}`}>{say('toForm')}</a>
          </>
        ) : null}
      </p>
      <div className="versions-view__columns">
        <section aria-label={say('list')}>
          <VersionLines
            versions={versions}
            pair={pair}
            language={language}
            onCompare={(from, to) => void compare(from, to)}
            onRestore={(version) => void restore(version)}
          />
          {hasOlder ? (
            <Button buttonStyle="secondary" onClick={() => void showOlder()}>
              {say('older')}
            </Button>
          ) : null}
        </section>
        <section aria-label={say('differences')} aria-live="polite">
          <h2>{say('differences')}</h2>
          {changes ? <ChangedFields changes={changes} language={language} /> : null}
        </section>
      </div>
    </Gutter>
  )
}

const said = {
  heading: words('Eerdere versies', 'Earlier versions'),
  how: words(
    'Kies twee versies. Dan leest u wat er verschilt. Zet u een versie terug? Voor lezers verandert er niets, tot een redacteur haar goedkeurt of als correctie publiceert.',
    'Choose two versions, and read what differs. A version that comes back changes nothing for readers, until an editor approves it or publishes it as a correction.',
  ),
  restored: words('De oudere versie is teruggezet.', 'The older version is back.'),
  toForm: words('Terug naar het stuk', 'Back to the post'),
  list: words('Versies', 'Versions'),
  older: words('Toon oudere versies', 'Show older versions'),
  differences: words('Wat is er anders?', 'What is different?'),
}
