const dayMs = 24 * 60 * 60 * 1000
export const invitationLastsMs = 7 * dayMs

type Invitation = { name: string; invitedBy: string; siteUrl: string; token: string }

/** The mail to somebody who got an account. */
export function invitation({ name, invitedBy, siteUrl, token }: Invitation) {
  const address = `${siteUrl}/admin/reset/${token}`
  const lines = [
    `Dag ${name},`,
    `${invitedBy || 'Een beheerder'} maakte voor u een account op Raadlijn. Daarmee schrijft u mee voor uw partij. Kies hier uw wachtwoord:`,
    address,
    `De link werkt zeven dagen. Daarna vraagt u een nieuwe aan op ${siteUrl}/admin/forgot.`,
    'Kent u Raadlijn niet? Dan hoeft u niets te doen.',
  ]
  const paragraphs = lines.map((line) =>
    line === address ? `<p><a href="${address}">${address}</a></p>` : `<p>${escaped(line)}</p>`,
  )
  return {
    subject: 'Uw account op Raadlijn',
    text: lines.join('\n\n'),
    html: [
      '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Uw account op Raadlijn</title>',
      '<body style="font:16px/1.6 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem">',
      ...paragraphs,
    ].join(''),
  }
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
