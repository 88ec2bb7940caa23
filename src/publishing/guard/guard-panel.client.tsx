'use client'

import type { Words } from '@/platform/words'
import type { Finding } from './finding'
import type { Looked } from './use-findings.client'

import { useAllFormFields, useForm, useTranslation } from '@payloadcms/ui'

import { words } from '@/platform/words'

import { FindingItem } from './finding-item.client'
import { standing } from './finding'
import { leastForB1 } from './reading-target'
import { useFindings } from './use-findings.client'
import { useReasons } from './use-reasons.client'
import { whatIsMissing } from './what-is-missing'

import './guard-panel.css'

/** Beside the text while it is being written: what stands in the way of publication, and what can be put aside. */
export function GuardPanel() {
  const looked = useFindings()
  const { rows, give, mayOverrule } = useReasons()
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const findings = looked.state === 'looked' ? looked.findings : []
  const open = standing(findings, rows)
  const missing = useMissing()
  const level = readsWell(looked)
  const groups = [
    { heading: mustGo[language], severity: 'houdt-tegen' },
    { heading: lookAgain[language], severity: 'vraagt-om-een-reden' },
  ] as const
  return (
    <section className="guard-panel" aria-labelledby="guard-panel-heading">
      <h2 id="guard-panel-heading">{heading[language]}</h2>
      <p className="guard-panel__summary" role="status" aria-live="polite">
        {summaryOf(looked, { open, missing })[language]}
      </p>
      {level && <p className="guard-panel__level">{level[language]}</p>}
      {groups.map(({ heading: title, severity }) => {
        const ofGroup = findings.filter((finding) => finding.severity === severity)
        if (ofGroup.length === 0) return null
        return (
          <div key={severity} className="guard-panel__group" data-severity={severity}>
            <h3>{title}</h3>
            <ul>
              {ofGroup.map((finding) => (
                <FindingItem
                  key={finding.key}
                  finding={finding}
                  reason={rows.find((row) => row.finding === finding.key)?.reason ?? ''}
                  onReason={mayOverrule ? (reason) => give(finding.key, reason) : null}
                  language={language}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function useMissing(): Words[] {
  // So that this is looked at again with each change.
  useAllFormFields()
  return whatIsMissing(useForm().getData())
}

type ToDo = { open: readonly Finding[]; missing: readonly Words[] }

function summaryOf(looked: Looked, { open, missing }: ToDo): Words {
  if (looked.state === 'looking') return words('Wij kijken het na …', 'Having a look …')
  if (looked.state === 'failed')
    return words(
      'Wij konden dit nu niet nakijken. Typ gerust door.',
      'This could not be checked now. Keep typing.',
    )
  if (open.length === 0 && missing.length === 0) return readyWith(looked.findings.length)
  const blocking = open.filter(({ severity }) => severity === 'houdt-tegen').length
  const asking = open.length - blocking
  const toDo = [
    ...(blocking === 0 ? [] : [mustGoFirst(blocking)]),
    ...(asking === 0 ? [] : [needALook(asking)]),
  ]
  const parts = [
    ...(missing.length === 0 ? [] : [stillEmpty(missing)]),
    ...(toDo.length === 0 ? [] : [both(toDo)]),
  ]
  return words(
    `Nog niet: ${parts.map(({ nl }) => nl).join('; ')}.`,
    `Not yet: ${parts.map(({ en }) => en).join('; ')}.`,
  )
}

/** What was found is then all put aside. */
function readyWith(reasons: number): Words {
  if (reasons === 0)
    return words('Ja, niets gevonden dat nog aandacht vraagt.', 'Yes, nothing left to look at.')
  return words(
    `Ja, met ${reasons} ${reasons === 1 ? 'reden' : 'redenen'}.`,
    `Yes, with ${reasons} ${reasons === 1 ? 'reason' : 'reasons'}.`,
  )
}

const both = (parts: readonly Words[]) =>
  words(parts.map(({ nl }) => nl).join(' en '), parts.map(({ en }) => en).join(' and '))

const listIn = (language: 'nl' | 'en', items: readonly Words[]) =>
  new Intl.ListFormat(language).format(items.map((item) => item[language]))

const stillEmpty = (missing: readonly Words[]) =>
  words(`schrijf eerst ${listIn('nl', missing)}`, `first write ${listIn('en', missing)}`)

const mustGoFirst = (count: number) =>
  words(`${count} ${count === 1 ? 'punt moet' : 'punten moeten'} eerst weg`, `${count} must go`)

const needALook = (count: number) =>
  words(
    `${count} ${count === 1 ? 'punt vraagt' : 'punten vragen'} nog aandacht`,
    `${count} ${count === 1 ? 'needs' : 'need'} a look`,
  )

/** Only where nothing is wrong with it; a text that reads too hard is among the findings. */
function readsWell(looked: Looked) {
  const score = looked.state === 'looked' ? looked.readingScore : null
  if (score === null || score < leastForB1) return null
  return words(
    `Leest als B1 of makkelijker (leesscore ${score}; B1 begint bij ${leastForB1}).`,
    `Reads as B1 or easier (score ${score}; B1 begins at ${leastForB1}).`,
  )
}

const heading = words('Klaar om te publiceren?', 'Ready to publish?')
const mustGo = words('Dit moet eerst weg', 'This must go first')
const lookAgain = words('Kijk hier nog eens naar', 'Have another look at this')
