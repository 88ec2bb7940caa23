import { takeOutWords } from '@/decisions/api'
import { toSlug } from '@/platform/slug.field'

import { Failure } from './machine/failure.mjs'
import { withPayload } from './project/with-payload'

const usage =
  'Geef het webadres van de stap en de woorden: npm run take-out -- raad-besluit-over-zorg "Jan Jansen"'

const stillInAddress =
  'Let op: het webadres bevat deze woorden ook. Kies in het formulier van de stap een ander webadres.'

/** Takes words, such as the name of a citizen, out of a step and out of its public history. */
await withPayload(async (payload) => {
  const [, , slug, words] = process.argv
  if (!slug || !words || words.trim().length < 2) throw new Failure(usage)
  const saves = await takeOutWords(payload, { slug, words, now: new Date() })
  if (saves === null) throw new Failure(`Er is geen stap met het webadres ‘${slug}’.`)
  if (saves === 0) return `De woorden stonden nergens in ‘${slug}’ of zijn geschiedenis.`
  const where = `ook uit ${saves} ${saves === 1 ? 'bewaarde versie' : 'bewaarde versies'}`
  return [
    `Weggehaald, ${where}. Wat al gemaild of door anderen bewaard is, kan niemand terughalen.`,
    ...(slug.includes(toSlug(words)) ? [stillInAddress] : []),
  ].join('\n')
})
