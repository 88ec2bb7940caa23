import type { MailingStage } from '../mailing'
import type { MailingCounts } from '../mailing-counts'

/** How far sending is and what came of it. A number is null when telling it would tell of a few readers. */
export type Progress = {
  stage: MailingStage
  /** Where it stands in the archive; null before it began. */
  slug: string | null
  /** ISO 8601. */
  startedAt: string | null
  finishedAt: string | null
  batches: {
    /** Whether all of them have been formed, so that `total` is what there will be. */
    isComplete: boolean
    total: number
    sent: number
  }
  /** Mails of which the mailer did not answer, and which wait for a person. */
  undecided: number | null
  hasUndecided: boolean
  /** When it goes on by itself after a pause that the mailer asked for; null when it is not waiting. */
  goesOnAt: string | null
  results: Results
}

export type ResultName = keyof MailingCounts
export type Results = Record<ResultName, number | null>
