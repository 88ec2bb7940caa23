import { words } from '@/platform/words'

/** What a manager reads about invitations. The same whether or not an address has an account. */
export const panelWords = {
  title: words('Nodig iemand uit', 'Invite somebody'),
  explanation: words(
    'Uw collega krijgt een mail met een link en zegt daar ja of nee. Daarna staat het account hieronder. Iemand uit de partij halen? Open het account en kies ‘Haal uit’ bij uw partij; de stukken blijven.',
    'Your colleague gets a mail with a link and says yes or no there. After that the account stands below. Removing somebody? Open the account and choose ‘Remove from’ at your party; the posts stay.',
  ),
  name: words('Naam', 'Name'),
  email: words('E-mailadres', 'E-mail address'),
  role: words('Rol', 'Role'),
  party: words('Partij', 'Party'),
  send: words('Verstuur uitnodiging', 'Send invitation'),
  open: words('Verstuurde uitnodigingen', 'Invitations that were sent'),
  waits: (until: string) =>
    words(`uitnodiging verstuurd, werkt tot ${until}`, `invitation sent, works until ${until}`),
  expired: words('uitnodiging verlopen; verstuur een nieuwe', 'invitation expired; send a new one'),
  withdraw: words('Trek in', 'Withdraw'),
  sent: (name: string) =>
    words(`De uitnodiging aan ${name} is verstuurd.`, `The invitation to ${name} was sent.`),
  withdrawn: (name: string) =>
    words(
      `De uitnodiging aan ${name} is ingetrokken. De link werkt niet meer.`,
      `The invitation to ${name} was withdrawn. Its link no longer works.`,
    ),
}
