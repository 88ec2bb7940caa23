/**
 * The mail for a forgotten password; Payload fills in the token, which works for one hour. That is Payload's own choice:
 * said here, it would rule the week of an invitation too.
 */
export const passwordMail = {
  // Payload's own pause between two mails writes outside its transaction; `limitPasswordMails` does this instead.
  minRequestInterval: 0,
  generateEmailSubject: () => 'Een nieuw wachtwoord kiezen',
  generateEmailHTML: (asked?: {
    req?: { payload: { config: { serverURL: string } } }
    token?: string
  }) => {
    const address = `${asked?.req?.payload.config.serverURL ?? ''}/admin/reset/${asked?.token ?? ''}`
    return [
      '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Een nieuw wachtwoord kiezen</title>',
      '<body style="font:16px/1.6 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem">',
      '<p>Iemand vroeg een nieuw wachtwoord aan voor uw account. Was u dat? Kies het dan hier:</p>',
      `<p><a href="${address}">${address}</a></p>`,
      '<p>De link werkt één uur. Was u het niet? Dan hoeft u niets te doen: uw wachtwoord blijft hetzelfde.</p>',
    ].join('')
  },
}
