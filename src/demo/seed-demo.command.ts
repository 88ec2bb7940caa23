import type { Payload, PayloadRequest } from 'payload'
import type { Chapter } from './content/content'

import { dutchReading } from '@/decisions/api'
import { withoutAlerts } from '@/newsletter/api'
import { inTransaction } from '@/platform/in-transaction'

import { admin } from './content/admin'
import { capelle } from './content/capelle/chapter'
import { demoDays } from './content/demo-days'
import { gemertBakel } from './content/gemert-bakel/chapter'
import { lochemAndZutphen } from './content/lochem-zutphen/chapter'
import { meierijstad } from './content/meierijstad/chapter'
import { topics } from './content/topics'
import { voorbeeldstad } from './content/voorbeeldstad/chapter'
import { findWhatIsThere } from './find-what-is-there.query'
import { progressOf } from './progress'
import { findReferences } from './saving/find-references.query'
import { saveChapter } from './saving/save-chapter.command'
import { saveCommonGround } from './saving/save-common-ground.command'
import { savePlatform } from './saving/save-platform.command'

type Seed = {
  /** The day that the made-up municipality counts from. */
  now: Date
  /** Of every demo account. */
  password: string
  /** One line at a time, for whoever waits. */
  log: (line: string) => void
}

export type SeedOutcome =
  { kind: 'filled' } | { kind: 'left-alone'; because: 'finished' | 'somebody-elses' }

/**
 * Fills an empty database. Each chapter is one transaction: a run that is cut short leaves whole chapters, and the
 * next run saves the others.
 */
export async function seedDemo(
  payload: Payload,
  { now, password, log }: Seed,
): Promise<SeedOutcome> {
  const chapters = [
    gemertBakel,
    meierijstad,
    lochemAndZutphen,
    capelle,
    voorbeeldstad(demoDays({ now, reading: dutchReading })),
  ]
  const progress = progressOf(await findWhatIsThere(payload), {
    municipalities: chapters.flatMap(({ municipalities }) =>
      municipalities.map(({ slug }) => slug),
    ),
    emails: [
      admin.email,
      ...chapters.flatMap(({ accounts }) => accounts.map(({ email }) => email)),
    ],
  })
  if (progress === 'finished' || progress === 'somebody-elses')
    return { kind: 'left-alone', because: progress }

  await inTransaction(payload, (req) =>
    unlessThere(req, ['topics', topics[0]?.slug], () => saveCommonGround(req)),
  )
  for (const chapter of chapters) {
    const name = nameOf(chapter)
    log(name)
    await inTransaction(payload, (req) =>
      unlessThere(req, ['municipalities', chapter.municipalities[0]?.slug], () =>
        saveChapter(req, chapter, password),
      ),
    )
  }
  await inTransaction(payload, (req) => savePlatform(req, password))
  return { kind: 'filled' }
}

async function unlessThere(
  req: PayloadRequest,
  [kind, slug = '']: ['topics' | 'municipalities', string | undefined],
  save: () => Promise<void>,
): Promise<void> {
  req.context[withoutAlerts] = true
  const references = await findReferences(req)
  if (!references.has(kind, slug)) await save()
}

function nameOf({ municipalities }: Chapter): string {
  return municipalities.map(({ name }) => name).join(' en ')
}
