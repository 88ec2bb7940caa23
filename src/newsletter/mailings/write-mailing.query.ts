import type { Payload } from 'payload'
import type { MassLetter, MassWriter } from '../batches/mass-letter'
import type { Postbox } from '../postbox.adapter'
import type { RunningMailing } from './find-running-mailing.query'

import { endingUrl } from '../links'
import { findActive } from '../subscriptions/find-active.query'

import { mailingTemplate } from './letter/mailing-template.email'

/** The same mail for everybody who still follows the party; only the way out is each reader's own. */
export async function mailingWriter(
  payload: Payload,
  { mailing, postbox }: { mailing: RunningMailing; postbox: Postbox },
): Promise<MassWriter> {
  const { letter, target } = mailing
  const template = await mailingTemplate(letter)
  const list = `nieuwsbrief-${letter.party.id}`
  return async (members, { isRepeat }) => {
    const subscriptions = members.map(({ subscription }) => subscription)
    const active = isRepeat ? new Set(subscriptions) : await findActive(payload, subscriptions)
    const letters = new Map<string, MassLetter>()
    for (const { delivery, subscription } of members) {
      if (!active.has(subscription)) continue
      const url = endingUrl(postbox, subscription)
      letters.set(delivery, {
        template,
        endings: new Map([[target, url]]),
        list: { id: list, endingUrl: url },
      })
    }
    return letters
  }
}
