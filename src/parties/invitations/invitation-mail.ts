type Letter = {
  name: string
  invitedBy: string
  party: string
  /** As in a sentence: "schrijver". */
  role: string
  address: string
}

/** The same letter whether or not its reader has an account, so that nothing about it tells. */
export function invitationMail({ name, invitedBy, party, role, address }: Letter) {
  return {
    subject: `${invitedBy} nodigt u uit bij ${party}`,
    text: [
      `Dag ${name},`,
      `${invitedBy} nodigt u uit bij ${party}, als ${role}. Daarmee werkt u mee aan de stukken van de partij op Raadlijn.`,
      'Wilt u dat? Open dan deze link en neem de uitnodiging aan:',
      address,
      'De link is alleen voor u en werkt zeven dagen. Geef hem aan niemand.',
      `Wilt u niet, of kent u ${party} niet? Dan hoeft u niets te doen. Zonder u gebeurt er niets.`,
    ].join('\n\n'),
  }
}

/** Where an invitation is accepted. */
export const invitationPath = (token: string): string => `/uitnodiging/${token}`
