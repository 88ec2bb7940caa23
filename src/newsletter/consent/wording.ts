import type { Frequency } from '../subscriptions/subscription'
import type { Target, TargetKind } from '../targets'

import { frequencyAnswers, frequencyQuestion, versionWithAnswer } from './how-often'

/** What somebody reads before agreeing, to the letter. Kept with the consent. */
export type Wording = { version: string; text: string }

const promise =
  'Raadlijn bewaart mijn e-mailadres versleuteld en gebruikt het alleen hiervoor. ' +
  'Ik kan altijd stoppen, via de link in elke mail.'

/**
 * A changed text gets a new version; an old version is never reused. A party's text speaks of political opinion, since
 * following one tells something about that (GDPR art. 9 asks for explicit consent), and is never bundled with another.
 */
const wordings: Record<TargetKind, { version: string; say: (name: string) => string }> = {
  dossier: {
    version: 'dossier-3',
    say: (name) =>
      `Ja, ik wil mail als er nieuws is in het dossier ‘${name}’: een besluit, een standpunt of een datum die ` +
      `verandert. ${promise}`,
  },
  topic: {
    version: 'topic-3',
    say: (name) => `Ja, ik wil mail als er nieuws is over het thema ‘${name}’. ${promise}`,
  },
  municipality: {
    version: 'municipality-3',
    say: (name) =>
      `Ja, ik wil mail als er nieuws is over welzijn en zorg in de gemeente ${name}, van de gemeente en van de ` +
      `partijen daar. ${promise}`,
  },
  party: {
    version: 'party-3',
    say: (name) =>
      `Ja, ik wil mail als ${name} iets publiceert, en de nieuwsbrief van ${name}. Ik weet dat het volgen van een ` +
      `partij iets zegt over mijn politieke voorkeur, en ik geef Raadlijn uitdrukkelijk toestemming om dat hiervoor te ` +
      `bewaren. ${name} ziet alleen aantallen, nooit mijn adres. ${promise}`,
  },
}

/** The words beside the tick box. */
export function wordingFor({ kind, name }: Pick<Target, 'kind' | 'name'>): Wording {
  const { version, say } = wordings[kind]
  return { version, text: say(name) }
}

/** All that was agreed to, in the order in which the form shows it: how often, and the words that were ticked. */
export function agreementTo(target: Pick<Target, 'kind' | 'name'>, frequency: Frequency): Wording {
  const { version, text } = wordingFor(target)
  return {
    version: versionWithAnswer(version, frequency),
    text: `${frequencyQuestion} ${frequencyAnswers[frequency]}.\n${text}`,
  }
}
