'use client'

import type { SubmitEvent } from 'react'
import type { Act } from './audit-words'

import { useConfig, useListQuery, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { words } from '@/platform/words'

import { actGroups, noFilter, queryOf, whereOf } from './audit-filter'
import { actLabels } from './audit-words'

import './audit-bar.css'

/** Above the log: the three questions that a secretary has, and the file for the archive. */
export function AuditBar() {
  const { query, handleWhereChange } = useListQuery()
  const { api } = useConfig().config.routes
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const [filter, setFilter] = useState(noFilter)
  const say = (name: keyof typeof said) => said[name][language]

  const show = (event: SubmitEvent) => {
    event.preventDefault()
    void handleWhereChange?.(whereOf(filter))
  }
  const showAll = () => {
    setFilter(noFilter)
    void handleWhereChange?.({})
  }
  const asked = new URLSearchParams(queryOf(query.where)).toString()

  return (
    <form className="audit-bar" onSubmit={show} aria-label={say('label')}>
      <label>
        {say('from')}
        <input
          type="date"
          value={filter.from}
          onChange={({ target }) => setFilter({ ...filter, from: target.value })}
        />
      </label>
      <label>
        {say('until')}
        <input
          type="date"
          value={filter.until}
          onChange={({ target }) => setFilter({ ...filter, until: target.value })}
        />
      </label>
      <label>
        {say('who')}
        <input
          type="text"
          value={filter.who}
          onChange={({ target }) => setFilter({ ...filter, who: target.value })}
        />
      </label>
      <label>
        {say('act')}
        <select
          value={filter.act}
          onChange={({ target }) => setFilter({ ...filter, act: target.value as Act | '' })}
        >
          <option value="">{say('anything')}</option>
          {actGroups().map(({ name, acts }) => (
            <optgroup key={name} label={groupNames[name]?.[language] ?? name}>
              {acts.map((act) => (
                <option key={act} value={act}>
                  {actLabels[act][language]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="audit-bar__doors">
        <button type="submit">{say('show')}</button>
        <button type="button" onClick={showAll}>
          {say('showAll')}
        </button>
        <a href={`${api}/audit-entries/logboek.csv${asked ? `?${asked}` : ''}`} download>
          {say('download')}
        </a>
      </div>
    </form>
  )
}

const said = {
  label: words('Zoek in het logboek', 'Search the log'),
  from: words('Van', 'From'),
  until: words('Tot en met', 'Up to'),
  who: words('Wie', 'Who'),
  act: words('Wat', 'What'),
  anything: words('Alles', 'Anything'),
  show: words('Toon', 'Show'),
  showAll: words('Toon alles', 'Show all'),
  download: words('Download als CSV', 'Download as CSV'),
}

const groupNames: Partial<Record<string, { nl: string; en: string }>> = {
  stuk: words('Stukken', 'Posts'),
  voorbeeld: words('Links voor buitenstaanders', 'Links for outsiders'),
  feit: words('Tijdlijn', 'Timeline'),
  lid: words('Accounts', 'Accounts'),
  mailing: words('Nieuwsbrief', 'Newsletter'),
}
