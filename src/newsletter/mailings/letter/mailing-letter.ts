import { z } from 'zod'

/** An issue as every reader gets it and the archive shows it: put together once, when sending begins. */
export const MailingLetter = z.object({
  subject: z.string(),
  preheader: z.string(),
  party: z.object({
    id: z.string(),
    name: z.string(),
    senderName: z.string().nullable(),
    replyTo: z.string().nullable(),
  }),
})
export type MailingLetter = z.infer<typeof MailingLetter>
