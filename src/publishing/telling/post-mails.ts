import { longMoment } from '@/platform/moment-words'

/** A letter to a colleague, before it is known to whom. */
export type PostMail = { subject: string; lines: readonly string[] }

type About = {
  title: string
  /** Where the newsroom has the post. */
  desk: string
}

export function returnedMail({ title, desk, by, reason }: About & { by: string; reason: string }) {
  return mail(`Terug naar u: ${title}`, [
    `${by} gaf uw stuk ‘${title}’ terug, met deze uitleg:`,
    reason,
    'Pas het aan en bied het daarna opnieuw aan:',
    desk,
  ])
}

export function approvedMail(post: About & { by: string; plannedFor: Date | null }) {
  const { title, desk, by, plannedFor } = post
  return mail(`Goedgekeurd: ${title}`, [
    `Goed nieuws: ${by} keurde uw stuk ‘${title}’ goed.`,
    plannedFor
      ? `Het gaat vanzelf online op ${longMoment(plannedFor)}.`
      : 'Een redacteur kiest nog wanneer het online gaat.',
    'U hoeft niets te doen. Verandert u toch nog iets? Dan kijkt een redacteur er eerst opnieuw naar.',
    desk,
  ])
}

/** To the editors, who are the next to do something. */
export function offeredMail({ title, desk, by }: About & { by: string }) {
  return mail(`Wacht op u: ${title}`, [
    `${by} biedt het stuk ‘${title}’ aan ter beoordeling.`,
    'Lees het, en keur het goed of geef het terug met een uitleg:',
    desk,
  ])
}

/** After a mail that named a moment, another one counts; null when it was taken from the calendar. */
export function replannedMail(post: About & { by: string; plannedFor: Date | null }) {
  const { title, desk, by, plannedFor } = post
  return mail(`${plannedFor ? 'Verplaatst' : 'Uit de planning'}: ${title}`, [
    plannedFor
      ? `${by} verplaatste uw stuk ‘${title}’. Het gaat nu online op ${longMoment(plannedFor)}.`
      : `${by} haalde uw stuk ‘${title}’ uit de planning. Het blijft goedgekeurd; een redacteur kiest nog wanneer het online gaat.`,
    desk,
  ])
}

export function withdrawnMail(post: About & { by: string | null; reason: string | null }) {
  const { title, desk, by, reason } = post
  return mail(`Niet meer online: ${title}`, [
    by === null
      ? `Uw stuk ‘${title}’ is van de site. Het moment dat daarvoor gekozen was, is er.`
      : `${by} trok uw stuk ‘${title}’ in. Het is van de site.`,
    ...(reason === null ? [] : [`Lezers lezen op dat adres: ${reason}`]),
    desk,
  ])
}

type Undone = About & {
  by: string
  how: 'veranderde' | 'gaf terug' | 'haalde terug'
  /** The moment at which it would have gone online; null when none was chosen yet. */
  plannedFor: Date | null
}

export function undoneMail({ title, desk, by, how, plannedFor }: Undone) {
  const done =
    how === 'gaf terug' ? ' terug aan de schrijver' : how === 'haalde terug' ? ' terug' : ''
  const what = `${by} ${how.split(' ')[0]} het stuk ‘${title}’${done}.`
  return mail(`${plannedFor ? 'Niet meer gepland' : 'Niet meer goedgekeurd'}: ${title}`, [
    plannedFor
      ? `${what} Daarom vervalt de goedkeuring, en gaat het niet online op ${longMoment(plannedFor)}.`
      : `${what} Daarom vervalt de goedkeuring.`,
    `Het is nu weer een concept. Moet het toch online? Dan wordt het opnieuw aangeboden en beoordeeld${plannedFor ? ', en kiest een redacteur een nieuw moment' : ''}:`,
    desk,
  ])
}

export function liveMail(post: About & { address: string; late: string | null }) {
  const { title, desk, address, late } = post
  return mail(`Online: ${title}`, [
    `Uw stuk ‘${title}’ staat online. Lezers vinden het hier:`,
    address,
    ...(late
      ? [`Het kwam ${late} later dan gepland, omdat Raadlijn op het geplande moment niet werkte.`]
      : []),
    `In de redactie staat het hier: ${desk}`,
  ])
}

export function heldMail({ title, desk, reason }: About & { reason: string }) {
  return mail(`Niet online gegaan: ${title}`, [
    `Het stuk ‘${title}’ zou online gaan, maar dat is niet gebeurd.`,
    reason,
    'Het wacht nu op een nieuwe beoordeling:',
    desk,
  ])
}

export function reviewMail({ title, desk }: About) {
  return mail(`Klopt dit nog? ${title}`, [
    `U wilde het stuk ‘${title}’ vandaag opnieuw bekijken. Klopt alles nog?`,
    'Is er iets anders? Publiceer dan een correctie, of trek het stuk in. Klopt het nog? Kies dan een nieuwe dag, of maak het veld leeg.',
    desk,
  ])
}

function mail(subject: string, lines: readonly string[]): PostMail {
  return { subject, lines }
}
