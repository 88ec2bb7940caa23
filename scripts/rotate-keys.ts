import { postboxOf, rotateKeys } from '@/newsletter/api'

import { Failure } from './machine/failure.mjs'
import { withPayload } from './project/with-payload'

const nothingToDo =
  'Er is geen oude sleutel. Zet in ADDRESS_KEYS de nieuwe voor de oude, bijvoorbeeld k2:<geheim>,k1, en start de site opnieuw.'

/** Seals the addresses of readers anew; see docs/decisions/029-keys-can-be-changed.md. May be stopped and started again. */
await withPayload(async (payload) => {
  const { cipher } = postboxOf(payload)
  if (cipher.oldKeys.length === 0) throw new Failure(nothingToDo)
  const { left, ...done } = await rotateKeys(payload, { cipher, now: new Date() })
  return [
    `Opnieuw versleuteld met ${cipher.currentKey}: ${done.subscribers} adressen (${done.merged} samengevoegd), ` +
      `${done.signUps} aanmeldingen en ${done.links} links.`,
    ...(done.unreadable > 0 ? [`Met geen enkele sleutel te openen: ${done.unreadable}.`] : []),
    ...Object.entries(left).map(([key, count]) => sentenceFor(key, count)),
  ].join('\n')
})

function sentenceFor(key: string, count: number): string {
  return count > 0
    ? `${key} is nog nodig voor ${count} regels. Draaien alle servers met de nieuwe ADDRESS_KEYS? Geef dan deze opdracht nog eens.`
    : `${key} versleutelt niets meer. Hij controleert nog wel de stoplinks in mails van vroeger: haalt u hem weg, dan werken ` +
        'die links niet meer. Laat hem daarom staan, tenzij hij is uitgelekt.'
}
