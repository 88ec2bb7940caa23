/** What the form of an issue gets to show beside it. `bytes` is the size of the HTML; `problems` are Dutch sentences. */
export type MailingPreview = {
  html: string
  text: string
  subject: string
  preheader: string
  bytes: number
  problems: string[]
}
