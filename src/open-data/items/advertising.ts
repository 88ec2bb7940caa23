import { z } from 'zod'

import { fundsOrigins } from '@/publishing/view'

import { groupOf } from './making'
import { Day } from './shared'

/** As the page says it (Regulation (EU) 2024/900, article 12), in fields of which the names say what they hold. */
export const Advertising = z
  .object({
    sponsor: z.string().optional().meta({ description: 'In opdracht van wie.' }),
    sponsorContact: z.string().optional().meta({ description: 'Hoe die te bereiken is.' }),
    controller: z.string().optional().meta({ description: 'Wie er zeggenschap over heeft.' }),
    payer: z
      .string()
      .optional()
      .meta({ description: 'Wie betaalde: de opdrachtgever of een ander.' }),
    amountInEuros: z.number().optional(),
    fundsOrigin: z.enum(fundsOrigins).optional().meta({ description: 'Herkomst van het geld.' }),
    from: Day.optional(),
    until: Day.optional(),
    occasion: z.string().optional().meta({ description: 'Bij welke verkiezing of welk besluit.' }),
    targeting: z
      .string()
      .optional()
      .meta({ description: 'Op welke groepen gericht; ontbreekt bij niemand in het bijzonder.' }),
  })
  .meta({ description: 'Politieke reclame volgens de partij zelf: voor dit stuk is betaald.' })

/** Null when the post is no advertising, whatever was typed before. */
export function advertisingOf(
  stored: unknown,
): Record<keyof z.output<typeof Advertising>, unknown> | null {
  const notice = groupOf(stored)
  if (notice.isAdvertising !== true) return null
  return {
    sponsor: notice.sponsorName,
    sponsorContact: notice.sponsorContact,
    controller: notice.controllerName,
    payer: notice.payerName || notice.sponsorName,
    amountInEuros: notice.amount,
    fundsOrigin: notice.fundsOrigin,
    from: notice.periodFrom,
    until: notice.periodUntil,
    occasion: notice.occasion,
    targeting: notice.targeting,
  }
}
