import type { PayloadRequest } from 'payload'
import type { Colleague } from './find-colleagues.query'
import type { PostMail } from './post-mails'

import { afterCommit } from '@/platform/after-commit'

/** Mails each of them, once it is certain that what the mail tells has been saved. */
export async function mailColleagues(
  req: PayloadRequest,
  { to, mail }: { to: readonly Colleague[]; mail: PostMail },
): Promise<void> {
  const { payload } = req
  if (to.length === 0) return
  await afterCommit(req, async () => {
    for (const { name, email } of to)
      await payload.sendEmail({
        to: email,
        subject: mail.subject,
        text: [`Dag ${name},`, ...mail.lines].join('\n\n'),
      })
  })
}

/** Where the newsroom has a post. */
export function deskOf({ payload }: PayloadRequest, id: string): string {
  return `${payload.config.serverURL}/admin/collections/posts/${id}`
}
