import type { WallReading } from './amsterdam-time'

import { clockInDutch, offsetTime, wallTime } from './amsterdam-time'

type Unclear = Exclude<WallReading, { kind: 'moment' }>

/** What is the matter with a time on the night that the clock changes. */
export function clockChangeWords({ kind }: Unclear, language: 'nl' | 'en'): string {
  return words[language][kind]
}

/** The two readings, each named so that nobody has to know about zones. */
export function clockChoiceWords(
  { kind, choices }: Unclear,
  language: 'nl' | 'en',
): { moment: Date; label: string }[] {
  return choices.map((moment, index) => ({
    moment,
    label: kind === 'twice' ? (turns[language][index] ?? '') : clocks[language](moment),
  }))
}

/** The same for whoever sent the time as text: what to send instead. */
export function clockChangeRefusal(unclear: Unclear): string {
  const [first, second] = unclear.choices.map(offsetTime)
  return `${words.nl[unclear.kind]} Kies ${first} of ${second}.`
}

const words = {
  nl: {
    skipped: 'Deze tijd bestaat niet: in deze nacht gaat de klok een uur vooruit.',
    twice: 'Deze tijd komt twee keer: in deze nacht gaat de klok een uur terug.',
  },
  en: {
    skipped: 'There is no such time: the clock goes forward an hour that night.',
    twice: 'This time comes twice: the clock goes back an hour that night.',
  },
}

const turns = {
  nl: ['De eerste keer (nog zomertijd)', 'De tweede keer (al wintertijd)'],
  en: ['The first time (still summer time)', 'The second time (already winter time)'],
}

const clocks = { nl: clockInDutch, en: (moment: Date) => wallTime(moment).slice(11) }
