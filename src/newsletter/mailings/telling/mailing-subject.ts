/** An issue as the log names it. */
export const subjectOf = ({ id, subject }: { id: string; subject: string }) =>
  ({ kind: 'mailing', id, title: subject }) as const
