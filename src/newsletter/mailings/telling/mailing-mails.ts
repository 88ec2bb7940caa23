type About = {
  subject: string
  /** Where the newsroom has the issue. */
  desk: string
}

/** To the editors, who are the next to do something. */
export const offeredMail = ({ subject, desk, by }: About & { by: string }) => ({
  subject: `Wacht op u: nieuwsbrief ‘${subject}’`,
  lines: [
    `${by} biedt de nieuwsbrief ‘${subject}’ aan ter beoordeling.`,
    'Lees hem, en keur hem goed of geef hem terug met een uitleg:',
    desk,
  ],
})

export const returnedMail = ({
  subject,
  desk,
  by,
  reason,
}: About & { by: string; reason: string }) => ({
  subject: `Terug naar u: nieuwsbrief ‘${subject}’`,
  lines: [
    `${by} gaf uw nieuwsbrief ‘${subject}’ terug, met deze uitleg:`,
    reason,
    'Pas hem aan en bied hem daarna opnieuw aan:',
    desk,
  ],
})

export const heldMail = ({ subject, desk, reason }: About & { reason: string }) => ({
  subject: `Niet verstuurd: nieuwsbrief ‘${subject}’`,
  lines: [
    `De nieuwsbrief ‘${subject}’ zou de deur uit gaan, maar dat is niet gebeurd. Niemand heeft hem gekregen.`,
    reason,
    'Hij wacht nu op een nieuwe beoordeling:',
    desk,
  ],
})
