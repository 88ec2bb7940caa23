'use client'

import type { User } from '@/payload-types'
import type { ImportedList } from './import-list.command'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askServer } from '@/platform/admin/ask-server.client'
import { idOf } from '@/platform/relation'

import { ListImportForm } from './list-import-form.client'
import { listImportWords } from './list-import-words'
import { ListOutcome } from './list-outcome.client'

import './list-import-panel.css'

type ManagedParty = { id: string; name: string }

/** Above the lists that were brought along, for managers: how it works, a form, and what came of it. */
export function ListImportPanel() {
  const { user } = useAuth<User>()
  const { api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [parties, setParties] = useState<ManagedParty[]>([])
  const [outcome, setOutcome] = useState<ImportedList | null>(null)
  const ids = (user?.seats ?? [])
    .filter(({ role }) => role === 'manager')
    .map(({ party }) => idOf(party))
    .join(',')

  useEffect(() => {
    if (ids === '') return
    void askServer<{ docs: ManagedParty[] }>(
      `${api}/parties?depth=0&limit=50&select[name]=true&where[id][in]=${ids}`,
    ).then((found) => found.ok && setParties(found.body.docs))
  }, [api, ids])

  if (parties.length === 0) return null
  return (
    <section className="list-import" aria-labelledby="list-import-title">
      <h2 id="list-import-title">{listImportWords.title[language]}</h2>
      <p>{listImportWords.explanation[language]}</p>
      <p>
        <a href={`${api}/list-imports/voorbeeld.csv`} download>
          {listImportWords.example[language]}
        </a>
        {'. '}
        {listImportWords.limits[language]}
      </p>
      <ListImportForm parties={parties} language={language} onOutcome={setOutcome} />
      <div role="status">{outcome && <ListOutcome outcome={outcome} language={language} />}</div>
    </section>
  )
}
