/**
 * What the form of an issue gets to show beside it. `preheader` is what readers see beside the subject, also when nobody
 * wrote one; `bytes` is the size of the HTML; `problems` are Dutch sentences.
 */
export type MailingPreview = {
  html: string
  text: string
  subject: string
  preheader: string
  bytes: number
  problems: string[]
}
