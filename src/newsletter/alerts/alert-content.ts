import type { Target } from '../targets'

import { z } from 'zod'

const Party = z.object({
  name: z.string(),
  senderName: z.string().nullable(),
  replyTo: z.string().nullable(),
  /** Who answers for what the party says: "Bestuur Dorpspartij, Markt 1, Gemert". */
  responsible: z.string().nullable(),
})

const PostNews = z.object({
  item: z.literal('post'),
  event: z.enum(['gepubliceerd', 'gecorrigeerd', 'ingetrokken']),
  title: z.string(),
  lead: z.string(),
  /** Null for a text that is no longer there. */
  url: z.string().nullable(),
  party: Party,
  stances: z.array(z.object({ label: z.string(), on: z.string() })),
  correction: z.string().nullable(),
  /** Paid political advertising says so in the mail too; alerts of before know nothing of it. */
  isAdvertising: z.boolean().default(false),
})

const StepNews = z.object({
  item: z.literal('step'),
  event: z.enum(['nieuw', 'gewijzigd']),
  title: z.string(),
  summary: z.string().nullable(),
  url: z.string(),
  /** As shown on the site, never more precise than the source. */
  when: z.string(),
  /** The date that it had before, when the change is about that. */
  wasWhen: z.string().nullable(),
  /** Why that date was given up, where somebody said so. */
  whyMoved: z.string().nullable().default(null),
  /** Where a reader can check that, where somebody said so. */
  moveSource: z.string().nullable().default(null),
  by: z.string().nullable(),
  status: z.string(),
  /** It was planned, and will not take place. */
  isCalledOff: z.boolean().default(false),
  outcome: z.string().nullable(),
  dossiers: z.array(z.string()),
})

/** What an alert says: read once, when the alert goes out, so that every attempt sends the same words. */
export const AlertContent = z.discriminatedUnion('item', [PostNews, StepNews])
export type AlertContent = z.infer<typeof AlertContent>
export type PostNews = z.infer<typeof PostNews>
export type StepNews = z.infer<typeof StepNews>

/** With whom it concerns: followers of any of these, the nearest thing first. */
export type AlertNews = { content: AlertContent; targets: Target[] }
